import { closest } from "../../core/render/words/did-you-mean.ts";
import type { Args, Words } from "./args.ts";
import { COMMANDS, FORMS, type Option } from "./commands.ts";
import { decodeCommand } from "./decode-command.ts";

/** Decodes the words behind `flag-gitops`. */
export function parseArgs(words: readonly string[]): Args {
  const [first, ...rest] = words;
  if (first === undefined) return { command: "help", wrong: "No command was given." };
  if (first === "--help" || first === "-h") return { command: "help" };
  if (first === "help") {
    const about = COMMANDS.find((one) => one === rest[0]);
    return { command: "help", ...(about === undefined ? {} : { about }) };
  }
  const command = COMMANDS.find((one) => one === first);
  if (command === undefined) return { command: "help", wrong: unknown("command", first, COMMANDS) };
  const separator = rest.indexOf("--");
  const flagged = separator < 0 ? rest : rest.slice(0, separator);
  if (flagged.includes("--help") || flagged.includes("-h")) return { command: "help", about: command };
  const sorted = sortWords(flagged, FORMS[command].options);
  if ("wrong" in sorted) return { command: "help", about: command, wrong: sorted.wrong };
  const after = separator < 0 ? [] : rest.slice(separator + 1);
  return decodeCommand(command, { ...sorted, plain: [...sorted.plain, ...after] });
}

interface Wrong {
  readonly wrong: string;
}

function sortWords(words: readonly string[], known: readonly Option[]): Words | Wrong {
  const plain: string[] = [];
  const options = new Map<string, string[]>();
  for (let place = 0; place < words.length; place++) {
    const word = words[place] as string;
    if (!word.startsWith("-") || word === "-") {
      plain.push(word);
      continue;
    }
    const read = readOption(word, words[place + 1], known);
    if ("wrong" in read) return read;
    const { option, value, isNext } = read;
    const before = options.get(option.name) ?? [];
    if (before.length > 0 && option.takes !== undefined && option.repeated !== true) {
      return { wrong: `The option "${option.name}" was given twice.` };
    }
    options.set(option.name, [...before, value]);
    if (isNext) place++;
  }
  return { plain, options };
}

/** An option, and what it was given: behind its `=`, or (`isNext`) by the word that follows. */
function readOption(
  word: string,
  next: string | undefined,
  known: readonly Option[],
): { readonly option: Option; readonly value: string; readonly isNext: boolean } | Wrong {
  const [, name = word, given] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
  const option = known.find((one) => one.name === name);
  if (option === undefined) {
    const names = known.map((one) => one.name);
    return { wrong: unknown("option", name, names) };
  }
  if (option.takes === undefined) {
    return given === undefined
      ? { option, value: "", isNext: false }
      : { wrong: `The option "${name}" takes nothing.` };
  }
  const value = given ?? next ?? "";
  if (value === "") return { wrong: `The option "${name}" lacks its ${option.takes}.` };
  return { option, value, isNext: given === undefined };
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const near = closest(name, known);
  const meant = near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
  return `There is no ${what} ${JSON.stringify(name)}.${meant}`;
}
