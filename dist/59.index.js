"use strict";
exports.id = 59;
exports.ids = [59];
exports.modules = {

/***/ 6297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oneFileRule: () => (/* binding */ oneFileRule)
/* harmony export */ });
/* harmony import */ var _render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
/* harmony import */ var _validate_written_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(683);


/** One document says how a flag should be: a document is refused whose flag an earlier one describes, or one of the others. */
function oneFileRule(flags, others = []) {
    const first = new Map();
    const own = new Set(flags.map(placeOf));
    for (const other of others)
        if (!own.has(placeOf(other)) && !first.has(nameOf(other)))
            first.set(nameOf(other), other);
    return flags.flatMap((flag) => {
        const other = first.get(nameOf(flag));
        if (other !== undefined)
            return [duplicate(flag, other)];
        first.set(nameOf(flag), flag);
        return [];
    });
}
function duplicate(flag, other) {
    const elsewhere = other.file === flag.file ? "earlier in this file" : `in ${JSON.stringify(other.file)}`;
    return {
        code: "duplicate-flag",
        ...(0,_validate_written_document_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .VV)(flag, ["flag"]),
        message: `Flag ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(flag.flag)} of project ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(flag.project)} is described twice: here and ${elsewhere}.`,
        hint: "Put both into one document: `environments` has room for all of them.",
    };
}
function nameOf({ provider, project, flag }) {
    return JSON.stringify([provider, project, flag]);
}
function placeOf({ file, document }) {
    return JSON.stringify([file, document]);
}


/***/ })

};
;