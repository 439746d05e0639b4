// Programs outside Node that some tests need: the folder of tests, the program's possible places, how to get it.
const TOOLS = [
  {
    name: 'Chromium',
    tests: '<rootDir>/test/browser/',
    places: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    install: 'apt-get install chromium',
  },
  {
    name: 'LibreOffice',
    tests: '<rootDir>/test/libreoffice/',
    places: ['/usr/bin/soffice', '/usr/bin/libreoffice'],
    install: 'apt-get install libreoffice-calc poppler-utils fonts-liberation fonts-crosextra-carlito',
  },
];

const placeOf = (name, exists) => TOOLS.find((tool) => tool.name === name).places.find(exists);
const missingTools = (exists) => TOOLS.filter((tool) => !tool.places.some(exists));

module.exports = { TOOLS, placeOf, missingTools };
