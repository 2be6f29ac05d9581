"use strict";
exports.id = 109;
exports.ids = [109];
exports.modules = {

/***/ 6109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseSource: () => (/* binding */ parseSource)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/parse/source.js
var source = __webpack_require__(2122);
;// CONCATENATED MODULE: ./build/core/parse/read-node.js


/** The name under which the place of a pointer is kept. */
function spanKey(pointer) {
    return JSON.stringify(pointer);
}
/** Turns the nodes of one document into data, refusing what YAML allows and change files do not need. */
function readDocument(root, spans, counter, report) {
    let stopped = false;
    function read(node, pointer, key) {
        const range = node?.range ?? [key?.[1] ?? 0, key?.[1] ?? 0];
        spans.set(spanKey(pointer), { ...(key === undefined ? {} : { key }), value: span(range) });
        counter.nodes += 1;
        if (stopped || node === null)
            return null;
        if (counter.nodes > source/* LIMITS */.b.nodes)
            return stop("too-large", range, `The file holds more than ${source/* LIMITS */.b.nodes} values.`);
        if (pointer.length > source/* LIMITS */.b.depth)
            return stop("too-deep", range, `The file nests deeper than ${source/* LIMITS */.b.depth} levels.`);
        if (!isPlain(node, report))
            return null;
        if ((0,dist/* isMap */.jh)(node))
            return readMap(node, pointer);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item, index) => read(item, [...pointer, index], undefined));
        if ((0,dist/* isScalar */.jn)(node))
            return readScalar(node.value, range, report);
        return null;
    }
    function readMap(map, pointer) {
        const result = Object.create(null);
        for (const pair of map.items) {
            if (!(0,dist/* isPair */.tO)(pair) || !(0,dist/* isScalar */.jn)(pair.key))
                continue;
            const name = String(pair.key.value);
            const key = span(pair.key.range ?? [0, 0]);
            isPlain(pair.key, report);
            if (Object.hasOwn(result, name)) {
                const message = `The key ${JSON.stringify(name)} stands twice in the same mapping.`;
                report({ code: "duplicate-key", from: key[0], to: key[1], message, hint: "Keep one of the two." });
                continue;
            }
            result[name] = read(pair.value, [...pointer, name], key);
        }
        return result;
    }
    function stop(code, range, message) {
        stopped = true;
        const [from, to] = span(range);
        report({ code, from, to, message, hint: "Split it into several change files." });
        return null;
    }
    return read(root, [], undefined);
}
function span(range) {
    return [range[0] ?? 0, range[1] ?? 0];
}
/** True if a node carries neither alias, anchor nor tag; reports those that it carries. */
function isPlain(node, report) {
    const [from, to] = span(node.range ?? [0, 0]);
    if ((0,dist/* isAlias */.Vj)(node) || node.anchor !== undefined) {
        const what = (0,dist/* isAlias */.Vj)(node)
            ? `alias ${JSON.stringify(`*${node.source}`)}`
            : `anchor ${JSON.stringify(`&${node.anchor}`)}`;
        const hint = "Write the value out where it is used.";
        report({ code: "yaml-anchor", from, to, message: `The ${what} is not allowed.`, hint });
    }
    if ((0,dist/* isAlias */.Vj)(node) || node.tag === undefined)
        return !(0,dist/* isAlias */.Vj)(node);
    const tag = JSON.stringify(node.tag.replace("tag:yaml.org,2002:", "!!"));
    const hint = "Remove the tag; quote the value if it should be text.";
    report({ code: "yaml-tag", from, to, message: `The tag ${tag} is not allowed.`, hint });
    return false;
}
function readScalar(value, range, report) {
    if (typeof value === "string" || typeof value === "boolean" || value === null)
        return value;
    if (typeof value === "number") {
        if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)))
            return value;
    }
    const [from, to] = span(range);
    const message = "This number cannot be kept exactly.";
    report({ code: "unsupported-yaml", from, to, message, hint: "Quote it if it should be text." });
    return null;
}

;// CONCATENATED MODULE: ./build/core/parse/read-yaml.js


/** The YAML documents of a text, as far as it is worth reading; what no change file may hold is reported. */
function readYaml(text, lines, report) {
    const options = {
        version: "1.2",
        schema: "core",
        merge: false,
        prettyErrors: false,
        stringKeys: true,
        strict: true,
        uniqueKeys: false, // the library's check is quadratic; ours is not
        logLevel: "silent",
    };
    try {
        const tokens = readTokens(text, lines);
        for (const token of tokens)
            if (token.type === "directive")
                report(directiveFault(token.offset, token.source));
        if (tokens.reduce((sum, token) => sum + itemsOf(token), 0) > 4 * source/* LIMITS */.b.nodes) {
            const message = `The file holds more than ${source/* LIMITS */.b.nodes} values.`;
            report({ code: "too-large", from: 0, to: 0, message, hint: "Split it into several change files." });
            return [];
        }
        return [...new dist/* Composer */.Dk(options).compose(tokens, true, text.length)];
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const message = `The file nests deeper than ${source/* LIMITS */.b.depth} levels.`;
        report({ code: "too-deep", from: 0, to: 0, message, hint: "Split it into several change files." });
        return [];
    }
}
/** The tokens of a text, up to one fault more than are ever shown: what follows is noise and costs time. */
function readTokens(text, lines) {
    const tokens = [];
    let errors = 0;
    for (const token of new dist/* Parser */.iX(lines.addNewLine).parse(text)) {
        tokens.push(token);
        if (token.type === "error")
            errors += 1;
        if (errors > source/* LIMITS */.b.faults)
            break;
    }
    return tokens;
}
/** How many items a token holds at any depth: far more than values are allowed means that reading on is in vain. */
function itemsOf(token) {
    let count = 0;
    const open = [token];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if ("value" in next && typeof next.value === "object" && next.value !== null)
            open.push(next.value);
        if (!("items" in next))
            continue;
        for (const { start, key, value } of next.items) {
            count += Math.max(1, start.filter(({ type }) => type === "comma").length); // [,,,] is one item of many commas
            for (const part of [key, value])
                if (part)
                    open.push(part);
        }
    }
    return count;
}
function directiveFault(from, source) {
    const message = "A YAML directive is not allowed: change files are YAML 1.2.";
    return {
        code: "yaml-directive",
        from,
        to: from + source.length,
        message,
        hint: "Remove the line that begins with %.",
    };
}

;// CONCATENATED MODULE: ./build/core/parse/parse-source.js




// Tab, line feed and carriage return are the only controls that YAML text needs; a byte order mark may only come first.
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufeff]/u;
/** Reads a change file strictly as YAML 1.2 data: no directives, anchors, aliases, tags or duplicate keys. Never throws. */
function parseSource(path, text) {
    const lines = new dist/* LineCounter */.HN();
    const faults = [];
    const spans = [];
    const documents = [];
    const counter = { nodes: 0 };
    const report = (fault) => {
        faults.push(fault);
    };
    const body = text.startsWith("\ufeff") ? text.slice(1) : text;
    const forbidden = FORBIDDEN.exec(body);
    if (forbidden !== null)
        report(controlFault(forbidden));
    for (const document of readYaml(body, lines, report)) {
        const index = spans.length;
        const places = new Map();
        spans.push(places);
        refuseFaults(document, report);
        const { contents, range } = document;
        if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.source === "")) {
            if (document.errors.length === 0)
                report({ code: "empty-file", from: range[0], to: range[0], ...EMPTY });
            continue;
        }
        documents.push({ index, value: readDocument(contents, places, counter, report) });
    }
    if (faults.length === 0 && documents.length === 0)
        faults.push({ code: "empty-file", from: 0, to: 0, ...EMPTY });
    faults.sort((a, b) => a.from - b.from);
    return {
        path,
        text: body,
        documents: faults.length === 0 ? documents : [],
        diagnostics: faults.slice(0, source/* LIMITS */.b.faults).map((fault) => diagnosticOf(path, fault)),
        placeOf: (where) => placeOf(where, body, lines, spans),
    };
}
const EMPTY = {
    message: "The file holds no change, or one of its documents is empty.",
    hint: "Write a change, or delete the file; take out a --- that separates nothing.",
};
/** Our own words for the faults that people make most; the library's for the rest. */
const WORDS = {
    BLOCK_AS_IMPLICIT_KEY: {
        message: "A mapping cannot begin in the middle of a line.",
        hint: 'Quote a text that holds ": ", or begin the mapping on a line of its own.',
    },
    TAB_AS_INDENT: { message: "The line is indented with a tab.", hint: "Indent with spaces." },
    BAD_INDENT: {
        message: "The indentation fits nothing above.",
        hint: "Line it up with its neighbours; close brackets and quotes.",
    },
};
function refuseFaults(document, report) {
    for (const fault of [...document.errors, ...document.warnings].slice(0, source/* LIMITS */.b.faults)) {
        if (fault.code === "TAG_RESOLVE_FAILED" || fault.code === "BAD_DIRECTIVE")
            continue; // reported at the node, at the line
        const [from, to] = fault.pos;
        const said = fault.message
            .replaceAll(/\s+/g, " ")
            .replace(/[.:]?\s*$/, "")
            .slice(0, 200);
        const words = WORDS[fault.code] ?? {
            message: `The file is not plain YAML 1.2 here: ${said}.`,
            hint: "Check indentation, colons, quotes and brackets around this place.",
        };
        report({ code: fault.code === "BAD_ALIAS" ? "yaml-anchor" : "not-yaml", from, to, ...words });
    }
}
function controlFault(found) {
    const point = found[0].codePointAt(0) ?? 0;
    const name = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
    const message = `The file holds the control character ${name}.`;
    return { code: "unsupported-yaml", from: found.index, to: found.index + 1, message, hint: "Remove it." };
}
function diagnosticOf(file, fault) {
    const { code, from, to, message, hint } = fault;
    return { code, file, where: { from, to }, message, ...(hint === undefined ? {} : { hint }) };
}
function placeOf(where, text, lines, spans) {
    const [from, to] = rangeOf(where, spans);
    const start = lines.linePos(Math.min(from, text.length));
    if (start.line === 0)
        return { line: 1, column: from + 1, endColumn: Math.max(from + 2, to + 1) };
    const lineEnd = text.indexOf("\n", from);
    const end = Math.min(Math.max(to, from + 1), lineEnd < 0 ? text.length : lineEnd);
    return { line: start.line, column: start.col, endColumn: Math.max(start.col + 1, start.col + (end - from)) };
}
function rangeOf(where, spans) {
    if (where === "file")
        return [0, 0];
    if ("from" in where)
        return [where.from, where.to];
    const places = spans[where.document];
    for (let length = where.pointer.length; length >= 0; length -= 1) {
        const found = places?.get(spanKey(where.pointer.slice(0, length)));
        if (found === undefined)
            continue;
        const exact = length === where.pointer.length;
        return exact && where.part === "value" ? found.value : (found.key ?? found.value);
    }
    return [0, 0];
}


/***/ })

};
;