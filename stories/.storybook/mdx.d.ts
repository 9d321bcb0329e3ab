declare module '*.mdx' {
  const page: (properties: object) => unknown;
  export default page;
}
