// Reads {name: Adaptive Card} from stdin and prints what the official parser has against each, a line a fault.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// The package's modules are for bundlers; node takes its bundle, which looks for a browser only when it draws.
globalThis.self = globalThis;
const { AdaptiveCard, HostConfig, SerializationContext, ValidationEvent, Versions } =
  createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js");
const VISIBLE = 6;
const host = new HostConfig({ actions: { maxActions: VISIBLE }, supportsInteractivity: true });

// What Teams adds to 1.5: people to search for in a choice, which may then have no choices of its own. The parser
// also tests "lang" with a regular expression that remembers where it stopped, so it refuses every other card's.
function plain(key, value) {
  if (value?.["choices.data"]) {
    const { "choices.data": _search, ...input } = value;
    return { ...input, choices: [...input.choices, { title: "Somebody", value: "somebody" }] };
  }
  return key === "lang" && /^[a-z]{2,3}$/.test(value) ? undefined : value;
}

// Of many buttons Teams shows six, and the others in a menu.
function shown(failure) {
  if (failure.event !== ValidationEvent.TooManyActions) return true;
  const { actions } = failure.source.toJSON();
  return actions.filter((action) => action.mode !== "secondary").length > VISIBLE;
}

function faults(source) {
  const card = new AdaptiveCard();
  card.hostConfig = host;
  const context = new SerializationContext(Versions.v1_5);
  card.parse(source, context);
  const found = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at));
  found.push(...card.validateProperties().validationEvents.filter(shown));
  return found.map((event) => event.message);
}

const cards = JSON.parse(readFileSync(0, "utf8"), plain);
for (const [name, source] of Object.entries(cards)) {
  for (const fault of faults(source)) console.log(JSON.stringify([name, fault]));
}
