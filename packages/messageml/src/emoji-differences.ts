/**
 * Where the agent's own table of emoji and the JoyPixels codes of emojibase-data part ways. The agent's table is that of
 * its MessageML library: 5,576 codes of Emoji 15.1, with spellings of older JoyPixels releases that emojibase has dropped.
 */

const TONES = ['1F3FB', '1F3FC', '1F3FD', '1F3FE', '1F3FF'];

/** The plain code and its five skin tones, all with the same first character. */
const withTones = (code: string, hexcode: string): [string, string][] => [
  [code, hexcode],
  ...TONES.map((tone, index): [string, string] => [`${code}_tone${index + 1}`, `${hexcode}-${tone}`]),
];

const DIGITS = 'zero one two three four five six seven eight nine'.split(' ');

/** Codes whose characters the agent has otherwise, or that emojibase does not have. */
export const AGENT_HEXCODES: ReadonlyMap<string, string> = new Map([
  // Unicode 13 has a beetle of its own (1FAB2); here the code still is that of the lady beetle.
  ['beetle', '1F41E'],
  // Since Unicode 13 these two are for everybody. emojibase has renamed them after that, the agent has not.
  ...withTones('man_in_tuxedo', '1F935'),
  ...withTones('bride_with_veil', '1F470'),
  // What a keycap stands on, without the keycap. Unicode counts these as emoji, emojibase doesn't.
  ...DIGITS.map((digit, index): [string, string] => [`digit_${digit}`, `3${index}-FE0F`]),
  ['asterisk_symbol', '2A-FE0F'],
  ['pound_symbol', '23-FE0F'],
]);

/** Characters that are text unless U+FE0F follows, and that the agent has without it all the same. */
export const BARE_HEXCODES: ReadonlySet<string> = new Set([
  '26F9',
  '1F575',
  '1F3CC',
  '1F590',
  '1F3CB',
  '26A7',
]);

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Names of the Unicode data that emojibase lists beside those of JoyPixels. The agent shows them as `:code:`. */
const UNICODE_NAMES = words(`
  trade_mark information up_down_arrow up_left_arrow sun hot_beverage frowning_face spade_suit club_suit
  heart_suit diamond_suit hot_springs balance_scale check_mark question_mark red_heart grinning_face smiling_face
  winking_face relieved_face kissing_face smirking_face unamused_face pensive_face worried_face confused_face
  weary_face crying_face angry_face pouting_face flushed_face fearful_face hushed_face sleeping_face sleepy_face
  ogre goblin pile_of_poo alien_monster grinning_cat weary_cat crying_cat raising_hands thumbs_up thumbs_down
  oncoming_fist raised_fist victory_hand vulcan_salute waving_hand flexed_biceps folded_hands kiss_mark mouth
  person man_red_hair person_beard older_person old_woman old_man santa_claus baby_angel nail_polish woman_dancing
  kiss_man_man t_shirt flat_shoe womans_sandal womans_boot running_shoe top_hat clutch_bag backpack glasses
  curly_hair red_hair white_hair dog_face cat_face mouse_face rabbit_face panda tiger_face cow_face pig_face
  horse_face honeybee ewe spiral_shell sheaf_of_rice new_moon_face glowing_star high_voltage collision tornado
  wind_face dashing_away water_wave red_apple kiwi_fruit ear_of_corn french_fries steaming_bowl pot_of_food
  curry_rice bento_box cooked_rice shortcake birthday_cake beer_mug soccer_ball ice_hockey flag_in_hole
  fishing_pole running_shirt skis clapper_board headphone direct_hit puzzle_piece automobile kick_scooter bicycle
  tram_car bullet_train locomotive motor_boat fuel_pump bus_stop moai castle houses map_of_japan shooting_star
  sunset clamp computer_disk optical_disk videocassette fax_machine television light_bulb yen_banknote
  euro_banknote money_bag gem_stone brick pistol kitchen_knife cigarette barber_pole lotion_bottle person_in_bed
  wrapped_gift carp_streamer pinata party_popper e_mail open_book pen fountain_pen locked unlocked beating_heart
  growing_heart scorpio cross_mark prohibited no_littering fleur_de_lis circled_m water_closet mens_room
  womens_room antenna_bars input_symbols input_numbers right_arrow left_arrow up_arrow down_arrow musical_notes
  end_arrow back_arrow on_arrow top_arrow soon_arrow muted_speaker megaphone joker one_oclock two_oclock
  three_oclock four_oclock five_oclock six_oclock seven_oclock eight_oclock nine_oclock ten_oclock eleven_oclock
  twelve_oclock one_thirty two_thirty three_thirty four_thirty five_thirty six_thirty seven_thirty eight_thirty
  nine_thirty ten_thirty eleven_thirty twelve_thirty white_flag black_flag`);

/** Emoji whose tones the agent only knows as `_tone1` to `_tone5`, not as `_light_skin_tone` and so on. */
const SHORT_TONES_ONLY = words(`
  heart_hands handshake leftwards_pushing_hand rightwards_pushing_hand hand_with_index_finger_and_thumb_crossed
  pinched_fingers palm_down_hand palm_up_hand leftwards_hand rightwards_hand index_pointing_at_the_viewer
  woman_beard man_beard woman_with_veil man_with_veil woman_in_tuxedo man_in_tuxedo person_with_crown ninja
  mx_claus pregnant_person pregnant_man person_feeding_baby woman_feeding_baby man_feeding_baby
  person_in_manual_wheelchair_facing_right man_in_manual_wheelchair_facing_right
  woman_in_manual_wheelchair_facing_right person_in_motorized_wheelchair_facing_right
  man_in_motorized_wheelchair_facing_right woman_in_motorized_wheelchair_facing_right person_walking_facing_right
  woman_walking_facing_right man_walking_facing_right person_with_white_cane_facing_right
  man_with_white_cane_facing_right woman_with_white_cane_facing_right person_kneeling_facing_right
  woman_kneeling_facing_right man_kneeling_facing_right person_running_facing_right woman_running_facing_right
  man_running_facing_right couple_with_heart couple_with_heart_person_person couple_with_heart_woman_man
  couple_with_heart_woman_woman couple_with_heart_man_man kiss kiss_person_person kiss_woman_man kiss_woman_woman
  kiss_man_man`);

const LONG_TONES = /_(?:medium_light|medium_dark|light|medium|dark)_skin_tone/g;

/** Whether a code of emojibase means something to the agent. */
export function isKnownToAgent(code: string): boolean {
  const family = code.replaceAll(LONG_TONES, '');
  return !UNICODE_NAMES.has(code) && (family === code || !SHORT_TONES_ONLY.has(family));
}
