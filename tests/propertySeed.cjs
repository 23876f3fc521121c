/**
 * Laws draw the same cases in every run, so that a red test says that the change at hand broke it. `PROPERTY_SEED=N` draws others; what breaks then
 * becomes a test of its own.
 */
const fc = require('fast-check');

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 1) });
