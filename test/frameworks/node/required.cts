/** A CommonJS file, which can require the package where Node lets it. */
import elements = require('decision-aid-elements');

export const { issues } = elements.parseDefinition('{}');
