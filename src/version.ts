/** The version of this library; kept equal to package.json by a test. */
export const libraryVersion = '0.1.0';
