/** Made-up people and places. Nobody in them is anybody. */
const listed = (names: string): readonly string[] => names.split(', ')

export const firstNames = listed(
  'Abigail, Adaeze, Aisha, Alan, Amara, Anita, Becky, Bernadette, Callum, Carol, Charlotte, Chidi, ' +
    'Claire, Craig, Dawn, Denise, Dev, Donna, Elaine, Emeka, Farah, Fiona, Gareth, Gemma, Grace, Hannah, ' +
    'Imran, Ines, Jackie, Jamal, Janet, Jo, Joanne, Kasia, Katie, Kerry, Kofi, Leanne, Liam, Lorraine, ' +
    'Louise, Mags, Marcus, Marie, Mehmet, Michelle, Mina, Naomi, Natalie, Neil, Nikki, Olu, Orla, Owen, ' +
    'Parveen, Pat, Paul, Priya, Rachel, Rhiannon, Ros, Ruth, Sadia, Sally, Sanjay, Shanice, Sharon, ' +
    'Simon, Siobhan, Sonia, Stacey, Steph, Tariq, Tom, Tracey, Vicky, Wayne, Yasmin, Yemi, Zoe',
)

export const surnames = listed(
  'Ackerley, Adeyemi, Ahmed, Aldous, Amoah, Appleyard, Ashworth, Balogun, Banerjee, Barraclough, Begum, ' +
    'Birtwell, Bradshaw, Brannigan, Calloway, Chaudhry, Clegg, Cockcroft, Crossley, Dhillon, Dunmore, ' +
    'Eastwood, Ekwueme, Fairclough, Farrow, Feeney, Garside, Gill, Greenhalgh, Hallam, Hardcastle, ' +
    'Hargreaves, Heptonstall, Holroyd, Hussain, Igwe, Illingworth, Jagger, Kaur, Keogh, Kowalczyk, Lumb, ' +
    'Mahmood, Marsden, Mbeki, McAllister, Mensah, Midgley, Murgatroyd, Naylor, Nowak, Oakes, Okafor, ' +
    'Osei, Ogden, Patel, Pickles, Priestley, Quarmby, Rafiq, Ramsden, Redfearn, Rourke, Sanderson, ' +
    'Shackleton, Sharma, Stansfield, Sutcliffe, Tattersall, Thackray, Tweddle, Uttley, Varley, Wadsworth, ' +
    'Whitaker, Wolstenholme, Yeadon, Zaman',
)

/** Foster carers and relatives, by first name. */
export const carerNames = listed(
  'Jan, Pete, Sheila, Barry, Maureen, Ken, Yvonne, Clive, Shabnam, Rashid, Gloria, Winston, Sue, ' +
    'Trevor, Lynne, Dave, Bev, Mick, Angie, Colin, Nasreen, Asif, Comfort, Joseph, Heather, Keith, Mandy, ' +
    'Stuart, Diane, Phil, Tina, Gordon, Ewa, Marek, Kathleen, Des',
)

export const friends = listed(
  'Maya, Tyler, Ellie, Jayden, Zara, Ollie, Poppy, Kian, Aliyah, Harvey, Lola, Reece, Safa, Noah, ' +
    'Millie, Kai, Ruby, Dev, Amelia, Bilal, Freya, Tobi, Jess, Sami, Libby, Connor',
)

export const pets = [
  'Biscuit the dog',
  'Marbles the cat',
  'Rolo the dog',
  'Tinker the cat',
  'Pepper the dog',
  'Socks the cat',
  'Bramble the dog',
  'Dibs the rabbit',
  'Mabel the dog',
  'Gizmo the hamster',
  'Ziggy the dog',
  'Custard the cat',
] as const

/** Each goes with “go to” and with “good at”. */
export const hobbies = listed(
  'football, dancing, swimming, boxing, drama club, netball, rugby, gymnastics, cadets, skateboarding, athletics, ' +
    'judo, choir, street dance, basketball, cricket, art club, trampolining',
)

export const foods = [
  'fajitas',
  'spag bol',
  'jollof rice',
  'roast dinner',
  'pizza',
  'chicken curry',
  'fish fingers',
  'pancakes',
  'shepherd’s pie',
  'noodles',
  'sausage and mash',
  'tuna pasta',
] as const

export const subjects = [
  'art',
  'maths',
  'PE',
  'science',
  'food tech',
  'history',
  'drama',
  'English',
  'music',
  'DT',
] as const

export const schools = [
  'Ashgrove Academy',
  'Kirkby Road School',
  'Harrow Fold High',
  'Moorside Academy',
  'Thornlea School',
  'Brackenfield High',
  'Castle Dene Academy',
] as const

export const primarySchools = [
  'Beck Hill Primary',
  'St Wilfrid’s Primary',
  'Priory Park Primary',
  'Larkfield Juniors',
  'Millgate Primary',
] as const

export const colleges = ['Wexcombe College', 'Calder Sixth Form', 'Riverside Training', 'Northgate College'] as const

/** Children’s homes and supported accommodation. */
export const homes = [
  'Larch House',
  'The Old Vicarage',
  'Highfield',
  'Beech Lodge',
  'Number 12',
  'Willow Court',
  'Meadow View',
  'Orchard House',
  'Station House',
  'The Maltings',
  'Fern Bank',
  'Elm Tree House',
] as const

export const universities = ['the University of Eastmarch', 'Fenwick University', 'Calderbrook University'] as const
