"use strict";
exports.id = 174;
exports.ids = [174];
exports.modules = {

/***/ 7843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toldFailure)
/* harmony export */ });
/* harmony import */ var _args_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9866);

/** What the action calls an input, and the runner that it runs on, are something else here. */
const HERE = [
    ["The input `launchdarkly-access-token`", `The environment variable \`${_args_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_VARIABLE */ .bG}\``],
    ["`launchdarkly-access-token`", `\`${_args_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_VARIABLE */ .bG}\``],
    ["The input `launchdarkly-base-uri`", "The option `--base-uri`"],
    ["`launchdarkly-base-uri`", "`--base-uri`"],
    ["if the runner needs a proxy", "if this computer needs a proxy"],
    ["the name server of the runner", "the name server of this computer"],
];
/** A failure in the words of the command line, which has no inputs and no runner. */
function toldFailure({ code, message, hint }) {
    return { code, message: toldHere(message), hint: toldHere(hint) };
}
function toldHere(said) {
    return HERE.reduce((text, [there, here]) => text.replaceAll(there, here), said);
}


/***/ }),

/***/ 8174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellFailure: () => (/* binding */ tellFailure)
/* harmony export */ });
/* harmony import */ var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1399);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7843);


/** Failures of what was asked, not of the world. */
const ASKED_WRONGLY = new Set([
    "no-such-file",
    "missing-token",
    "invalid-token",
    "sdk-key",
    "invalid-address",
    "insecure-address",
    "host-not-allowed",
]);
/** Says why a run ended early; its exit code. */
function tellFailure(error, terminal) {
    if (!(error instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)) {
        terminal.printFailure(`This is a bug in Flag GitOps: ${String(error)}`);
        return 3;
    }
    const { message, hint } = (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .toldFailure */ .Q)(error);
    terminal.printFailure(`${message} ${hint}`);
    return ASKED_WRONGLY.has(error.code) ? 2 : 3;
}


/***/ }),

/***/ 1399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/** The world refused: a token, a permission, the network, a provider. Reaches the user as one sentence and one remedy. */
class Failure extends Error {
    code;
    hint;
    outcome;
    /** The HTTP status that was answered, if one was. */
    status;
    constructor(code, message, options) {
        super(message, options.cause === undefined ? {} : { cause: options.cause });
        this.name = "Failure";
        this.code = code;
        this.hint = options.hint;
        this.outcome = options.outcome ?? "none";
        this.status = options.status;
    }
}


/***/ })

};
;