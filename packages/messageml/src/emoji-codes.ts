// Short codes and their characters. The agent knows some two thousand; these are the usual ones. A code that is not
// here is as valid, and shown as `:code:` (the agent does the same with codes it does not know).
const codes = `
  smiley 😃 smile 😄 grinning 😀 grin 😁 laughing 😆 sweat_smile 😅 joy 😂 rofl 🤣 blush 😊 innocent 😇 wink 😉
  slight_smile 🙂 upside_down 🙃 relieved 😌 heart_eyes 😍 kissing_heart 😘 yum 😋 stuck_out_tongue 😛 sunglasses 😎
  nerd 🤓 thinking 🤔 neutral_face 😐 expressionless 😑 no_mouth 😶 smirk 😏 unamused 😒 rolling_eyes 🙄 grimacing 😬
  disappointed 😞 worried 😟 confused 😕 slight_frown 🙁 persevere 😣 confounded 😖 tired_face 😫 weary 😩 cry 😢
  sob 😭 angry 😠 rage 😡 open_mouth 😮 astonished 😲 flushed 😳 scream 😱 fearful 😨 cold_sweat 😰 sweat 😓
  hugging 🤗 sleeping 😴 mask 😷 zipper_mouth 🤐 robot 🤖 ghost 👻 skull 💀 alien 👽 poop 💩 see_no_evil 🙈
  wave 👋 ok_hand 👌 thumbsup 👍 +1 👍 thumbsdown 👎 -1 👎 fist ✊ punch 👊 v ✌ raised_hand ✋ clap 👏 pray 🙏
  handshake 🤝 muscle 💪 point_up ☝ point_down 👇 point_left 👈 point_right 👉 raised_hands 🙌 open_hands 👐
  fingers_crossed 🤞 writing_hand ✍ eyes 👀 brain 🧠 bust_in_silhouette 👤 busts_in_silhouette 👥 surfer 🏄 runner 🏃
  heart ❤ yellow_heart 💛 green_heart 💚 blue_heart 💙 purple_heart 💜 black_heart 🖤 broken_heart 💔 two_hearts 💕
  fire 🔥 star ⭐ star2 🌟 sparkles ✨ zap ⚡ boom 💥 sunny ☀ cloud ☁ snowflake ❄ rainbow 🌈 ocean 🌊 rose 🌹 seedling 🌱
  dog 🐶 cat 🐱 fox 🦊 bear 🐻 bee 🐝 bug 🐛 turtle 🐢 unicorn 🦄 apple 🍎 pizza 🍕 cake 🍰 coffee ☕ tea 🍵
  beer 🍺 beers 🍻 wine_glass 🍷 champagne 🍾 tada 🎉 confetti_ball 🎊 balloon 🎈 gift 🎁 trophy 🏆 medal 🏅 dart 🎯
  soccer ⚽ airplane ✈ rocket 🚀 car 🚗 bike 🚲 house 🏠 office 🏢 bank 🏦 hospital 🏥 factory 🏭 globe_with_meridians 🌐
  computer 💻 desktop 🖥 keyboard ⌨ printer 🖨 telephone ☎ iphone 📱 email 📧 envelope ✉ inbox_tray 📥 outbox_tray 📤
  bell 🔔 no_bell 🔕 loudspeaker 📢 mega 📣 speech_balloon 💬 thought_balloon 💭 calendar 📆 date 📅 alarm_clock ⏰
  stopwatch ⏱ hourglass ⌛ watch ⌚ key 🔑 lock 🔒 unlock 🔓 mag 🔍 bulb 💡 wrench 🔧 hammer 🔨 gear ⚙ link 🔗
  paperclip 📎 pushpin 📌 pencil 📝 book 📖 books 📚 newspaper 📰 clipboard 📋 file_folder 📁 bar_chart 📊
  chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 moneybag 💰 dollar 💵 euro 💶 pound 💷 yen 💴
  credit_card 💳 gem 💎 scales ⚖ shield 🛡 warning ⚠ no_entry ⛔ no_entry_sign 🚫 x ❌ white_check_mark ✅
  heavy_check_mark ✔ ballot_box_with_check ☑ question ❓ exclamation ❗ information_source ℹ 100 💯 recycle ♻
  arrow_up ⬆ arrow_down ⬇ arrow_left ⬅ arrow_right ➡ arrows_counterclockwise 🔄 red_circle 🔴 large_blue_circle 🔵
  white_circle ⚪ black_circle ⚫ checkered_flag 🏁 triangular_flag_on_post 🚩`;

const words = codes.trim().split(/\s+/);
const characters = new Map<string, string>();
for (let i = 0; i + 1 < words.length; i += 2) characters.set(words[i] ?? '', words[i + 1] ?? '');

/** The character of a short code, with its skin tone if one is named (`wave_tone3`); undefined if we do not know it. */
export function unicodeOf(code: string): string | undefined {
  const character = characters.get(code);
  if (character !== undefined) return character;
  const toned = /^(.+)_tone([1-5])$/.exec(code);
  const base = characters.get(toned?.[1] ?? '');
  return base && base + String.fromCodePoint(0x1f3fa + Number(toned?.[2]));
}
