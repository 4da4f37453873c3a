// Calls made in this process write to Node's streams, where what they say is caught: descriptors 1 and 2 are neither files nor pipes to them.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { fstatSync } = fs;
fs.fstatSync = (descriptor, ...rest) => {
  if (descriptor === 1 || descriptor === 2) throw new Error("neither a file nor a pipe");
  return fstatSync(descriptor, ...rest);
};
syncBuiltinESMExports();
