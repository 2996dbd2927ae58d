/** Made-up names of made-up children, by the families that they might come from. */
const listed = (names: string): readonly string[] => names.split(', ')

export const childNames = {
  british: {
    female: listed(
      'Ava, Bethany, Chloe, Daisy, Demi, Ellie-Mae, Erin, Esme, Evie, Faith, Freya, Georgia, Grace, Hollie, Isla, ' +
        'Jasmine, Jess, Kayleigh, Keira, Lacey, Leah, Lexi, Lily, Lola, Maisie, Megan, Mia, Millie, Nevaeh, Niamh, ' +
        'Paige, Phoebe, Poppy, Rosie, Ruby, Scarlett, Shannon, Skye, Summer, Tia, Willow',
    ),
    male: listed(
      'Aaron, Alfie, Archie, Ben, Billy, Bobby, Brandon, Callum, Charlie, Connor, Corey, Danny, Dylan, Ethan, Finley, ' +
        'Frankie, George, Harley, Harvey, Jack, Jake, Jamie, Jayden, Joe, Kai, Kian, Kyle, Leo, Lewis, Liam, Logan, ' +
        'Luke, Mason, Nathan, Noah, Ollie, Reece, Riley, Ryan, Theo, Toby, Tyler',
    ),
  },
  asian: {
    female: listed(
      'Aaliyah, Amina, Anaya, Ayesha, Fatima, Hafsa, Iqra, Maryam, Nadia, Nimra, Sana, Simran, Zainab, Zara',
    ),
    male: listed('Adam, Ali, Arjun, Bilal, Danyal, Hamza, Haris, Ibrahim, Imran, Omar, Rohan, Saif, Yusuf, Zain'),
  },
  black: {
    female: listed('Abena, Adaora, Amara, Blessing, Chantelle, Efua, Imani, Kezia, Naomi, Nyah, Shanice, Tiana, Zuri'),
    male: listed(
      'Ayo, Caleb, Daniel, Elijah, Emmanuel, Isaiah, Jaden, Joshua, Kwame, Malachi, Nathaniel, Tobi, Tyrell',
    ),
  },
  alone: {
    female: listed('Helen, Luwam, Mai, Rahel, Samira, Selam, Shirin'),
    male: listed(
      'Abdul, Ahmed, Aland, Arben, Bashir, Daniyal, Filmon, Hamid, Idris, Karwan, Khalid, Minh, Mustafa, Robel, Yonas',
    ),
  },
} as const

/** Surnames where those of the council's workers would not do. */
export const surnamesOf: Readonly<Record<keyof typeof childNames, readonly string[] | undefined>> = {
  british: undefined,
  asian: listed(
    'Ahmed, Akhtar, Ali, Begum, Bibi, Chaudhry, Gill, Hussain, Iqbal, Kaur, Khan, Malik, Patel, Shah, Singh',
  ),
  black: listed('Adeyemi, Asante, Boateng, Campbell, Clarke, Francis, Grant, Mensah, Ndlovu, Okoro, Osei, Williams'),
  alone: listed(
    'Abdi, Ahmadi, Berhane, Gebre, Hassan, Hoxha, Karimi, Mahmoud, Mohammed, Nguyen, Rahimi, Salih, Tesfay',
  ),
}
