import type { Words } from "./words/words.ts";

// Controls, line and paragraph separators, and characters that are invisible or turn the direction of text.
const UNSEEN = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A text in which nothing is invisible and nothing acts: such characters stand as `<U+202E>`. One line. */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, (character) => {
    if (character === "\n" || character === "\t" || character === "\r") return " ";
    return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/** Foreign text as a Markdown code span that nothing in it can end, fit for a table cell; cut at `most` characters. */
export function codeSpan(text: string, most = 300): string {
  const shown = visible(cut(text, most)).replaceAll(/(\\*)\|/g, (_, before: string) =>
    // A table takes a backslash before a bar for its own, whatever stands before that.
    before === "" ? "\\|" : `${before}<U+007C>`,
  );
  if (shown.trim() === "") return "`(empty)`";
  const fence = fenceAround(shown, 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Backticks, `least` of them or more, that nothing in a text can end. */
export function fenceAround(text: string, least: number): string {
  const runs = (text.match(/`+/g) ?? []).map((run) => run.length + 1);
  return "`".repeat(Math.max(least, ...runs));
}

/** One of our sentences as Markdown: what it quotes in double quotes or backticks becomes code, the rest acts as nothing but text. */
export function sentence(text: string): string {
  const parts = text.split(/("(?:[^"\\]|\\.)*"|`[^`"]+`)/);
  return parts.map((part, index) => (index % 2 === 1 ? codeSpan(unquote(part)) : inert(part))).join("");
}

/** Words as Markdown: what is quoted becomes code. */
export function markdownOf(words: Words): string {
  return words.map((word) => (typeof word === "string" ? inert(word) : codeSpan(word.quoted))).join("");
}

/** Words as one line of plain text for a terminal. */
export function textOf(words: Words): string {
  return words.map((word) => (typeof word === "string" ? word : visible(word.quoted))).join("");
}

/** A Markdown link, or just its text if the address is not a plain web address. */
export function link(text: string, url: string): string {
  return /^https?:\/\/[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+$/.test(url) ? `[${text}](<${url}>)` : text;
}

/** The first characters of a text, never half of one. */
export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;
}

function unquote(quoted: string): string {
  if (quoted.startsWith("`")) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

function inert(text: string): string {
  return visible(text)
    .replaceAll("&", "&amp;")
    .replaceAll(/[\\`*_{}[\]<>|~]/g, "\\$&")
    .replaceAll(/[@#]|:(?=\/\/)|\b(?:www(?=\.)|gh-)/gi, "$&&#8203;");
}

/** Foreign text for a place that GitHub shows as plain text: one line, nothing invisible, cut at `most` characters. */
export function textForGitHub(text: string, most = 1_000): string {
  return cut(visible(text), most);
}
