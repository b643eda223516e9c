/** The memo's plan in 2024, to the cent. */
export const PROPOSAL = {
  'Provincie Gelderland': '23.000,00',
  Gemeenten: '84.500,00',
  Elburg: '11.661,00',
  Ermelo: '12.844,00',
  Harderwijk: '27.716,00',
  Nunspeet: '12.168,00',
  Oldebroek: '10.055,50',
  Putten: '10.055,50',
  Corporaties: '84.500,00',
  deltaWonen: '6.760,00',
  'Omnia Wonen': '23.660,00',
  UWOON: '43.940,00',
  'Woningstichting Putten': '10.140,00',
  Totaal: '192.000,00',
};

/** 60/40 over 146.000, and 30/20 beside the 50 of the province over 46.000. */
export const SIXTY_FORTY = {
  ...PROPOSAL,
  Gemeenten: '101.400,00',
  Elburg: '13.993,20',
  Ermelo: '15.412,80',
  Harderwijk: '33.259,20',
  Nunspeet: '14.601,60',
  Oldebroek: '12.066,60',
  Putten: '12.066,60',
  Corporaties: '67.600,00',
  deltaWonen: '5.408,00',
  'Omnia Wonen': '18.928,00',
  UWOON: '35.152,00',
  'Woningstichting Putten': '8.112,00',
};
