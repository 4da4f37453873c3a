#!/usr/bin/env node
import { supervised } from "./supervised.node.ts";

const args = process.argv.slice(2);
process.exitCode = (await supervised(args)) ?? (await (await import("./run.node.ts")).run(args));
