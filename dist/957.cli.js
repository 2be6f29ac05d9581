"use strict";
exports.id = 957;
exports.ids = [957];
exports.modules = {

/***/ 957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTerminal: () => (/* binding */ createTerminal)
});

// EXTERNAL MODULE: ./build/core/render/escape.js
var render_escape = __webpack_require__(1245);
;// CONCATENATED MODULE: ./build/action/console-log.js

/**
 * A log on stdout in which no line is a workflow command, however hostile its text: `redact` hides secrets, and what the
 * runner would take for a command (`::…` after white space, `##[` anywhere) is broken up.
 */
function createConsoleLog(write, redact) {
    const print = (text) => {
        for (const line of redact(text).split("\n")) {
            const shown = (0,render_escape/* visible */.RK)(line).replaceAll("##[", "## [");
            write(`${shown.trimStart().startsWith("::") ? `| ${shown}` : shown}\n`);
        }
    };
    return { info: print, warn: (text) => print(`Note: ${text}`) };
}

// EXTERNAL MODULE: ./build/io/redact.js
var io_redact = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/cli/args/commands.js
var commands = __webpack_require__(9866);
;// CONCATENATED MODULE: ./build/cli/run/terminal.js



/** The terminal of a process. */
function createTerminal({ env: environment, stdout, stderr }) {
    const redact = (0,io_redact/* createRedactor */.l)([environment[commands/* TOKEN_VARIABLE */.bG]?.trim() ?? ""]);
    const log = createConsoleLog((text) => stdout.write(text), redact);
    const failures = createConsoleLog((text) => stderr.write(text), redact);
    return {
        print: (paragraphs) => log.info(paragraphs.join("\n\n")),
        printObject: (text) => stdout.write(redact(text)),
        printFailure: (text) => failures.info(text),
        screen: stderr,
        environment,
    };
}


/***/ }),

/***/ 1245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony exports codeSpan, fenceAround, sentence, markdownOf, link, cut, textForGitHub */
// Controls, line and paragraph separators, and characters that are invisible or turn the direction of text.
const UNSEEN = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** A text in which nothing is invisible and nothing acts: such characters stand as `<U+202E>`. One line. */
function visible(text) {
    return text.replaceAll(UNSEEN, (character) => {
        if (character === "\n" || character === "\t" || character === "\r")
            return " ";
        return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
    });
}
/** Foreign text as a Markdown code span that nothing in it can end, fit for a table cell; cut at `most` characters. */
function codeSpan(text, most = 300) {
    const shown = visible(cut(text, most)).replaceAll(/(\\*)\|/g, (_, before) => 
    // A table takes a backslash before a bar for its own, whatever stands before that.
    before === "" ? "\\|" : `${before}<U+007C>`);
    if (shown.trim() === "")
        return "`(empty)`";
    const fence = fenceAround(shown, 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Backticks, `least` of them or more, that nothing in a text can end. */
function fenceAround(text, least) {
    const runs = (text.match(/`+/g) ?? []).map((run) => run.length + 1);
    return "`".repeat(Math.max(least, ...runs));
}
/** One of our sentences as Markdown: what it quotes in double quotes or backticks becomes code, the rest acts as nothing but text. */
function sentence(text) {
    const parts = text.split(/("(?:[^"\\]|\\.)*"|`[^`"]+`)/);
    return parts.map((part, index) => (index % 2 === 1 ? codeSpan(unquote(part)) : inert(part))).join("");
}
/** Words as Markdown: what is quoted becomes code. */
function markdownOf(words) {
    return words.map((word) => (typeof word === "string" ? inert(word) : codeSpan(word.quoted))).join("");
}
/** Words as one line of plain text for a terminal. */
function textOf(words) {
    return words.map((word) => (typeof word === "string" ? word : visible(word.quoted))).join("");
}
/** A Markdown link, or just its text if the address is not a plain web address. */
function link(text, url) {
    return /^https?:\/\/[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+$/.test(url) ? `[${text}](<${url}>)` : text;
}
/** The first characters of a text, never half of one. */
function cut(text, most) {
    return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;
}
function unquote(quoted) {
    if (quoted.startsWith("`"))
        return quoted.slice(1, -1);
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        return quoted;
    }
}
function inert(text) {
    return visible(text)
        .replaceAll("&", "&amp;")
        .replaceAll(/[\\`*_{}[\]<>|~]/g, "\\$&")
        .replaceAll(/[@#]|:(?=\/\/)|\b(?:www(?=\.)|gh-)/gi, "$&&#8203;");
}
/** Foreign text for a place that GitHub shows as plain text: one line, nothing invisible, cut at `most` characters. */
function textForGitHub(text, most = 1_000) {
    return cut(visible(text), most);
}


/***/ }),

/***/ 5103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
const KEY_SHAPE = "(?:api|sdk|mob)-[0-9a-f-]{36}";
const HIDDEN = "***";
/** A function that hides these secrets in a text, raw, base64 and URL-encoded, and whatever looks like a LaunchDarkly key. */
function createRedactor(secrets) {
    const forms = secrets.filter((secret) => secret !== "").flatMap(formsOf);
    const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
    // Letter case is ignored: URL encoding may write %2B or %2b.
    const pattern = new RegExp([...longestFirst.map(literally), KEY_SHAPE].join("|"), "gi");
    return (text) => text.replaceAll(pattern, HIDDEN);
}
function formsOf(secret) {
    const bytes = Buffer.from(secret, "utf8");
    const base64 = bytes.toString("base64");
    return [
        secret,
        base64,
        base64.replace(/=+$/, ""),
        bytes.toString("base64url"),
        encodeURIComponent(secret.toWellFormed()),
    ];
}
function literally(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}


/***/ })

};
;