/** Names of places that do not exist. */
export const PLACES = [
  ...['Altstadt', 'Auental', 'Birkenfeld', 'Bleiche', 'Brückenkamp', 'Burgwiesen', 'Dammhof', 'Eichgrund', 'Erlenbach'],
  ...[
    'Feldmark',
    'Fischerhude',
    'Galgenberg',
    'Gartenstadt',
    'Hafen',
    'Hagebusch',
    'Heidekrug',
    'Höhenweg',
    'Immenhof',
  ],
  ...[
    'Kaisermühle',
    'Kanalufer',
    'Kiebitzmoor',
    'Kreuzäcker',
    'Lerchenau',
    'Lindenhain',
    'Marktviertel',
    'Mühlengraben',
  ],
  ...[
    'Neustadt',
    'Niederfeld',
    'Obertor',
    'Ostkamp',
    'Pappelallee',
    'Quellgrund',
    'Rebgarten',
    'Rosental',
    'Schafweide',
  ],
  ...[
    'Schleuse',
    'Seeufer',
    'Sonnenhang',
    'Südheide',
    'Tannenkamp',
    'Torfstich',
    'Uferpark',
    'Vogelsang',
    'Waldsiedlung',
  ],
  'Ziegelei',
] as const;

/** As long as names of real Stadtteile become when two are joined. */
export const LONG_PLACES = [
  'Gremmendorf-West / Loddenheide am Dortmund-Ems-Kanal',
  'Nordviertel zwischen Güterbahnhof und Alter Ziegelei',
  'Industrie- und Gewerbegebiet Hansaring',
  'Oberhausen-Unterfeld (ehemals Amt Oberfeld)',
  'Sankt-Mauritz-Lütkenbeck mit Kanalwiesen',
  'Ost',
] as const;
