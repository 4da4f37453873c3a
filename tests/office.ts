import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, it } from "vitest";

const places = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"];
const office = [process.env.SOFFICE ?? "", ...places].find((path) => path !== "" && existsSync(path));

type Program = "writer" | "calc";
/** The library of each program of the suite; distributions ship the programs apart. */
const libraries: Record<Program, string> = { writer: "libswlo", calc: "libsclo" };

function hasProgram(program: Program): boolean {
  if (office === undefined) return false;
  const beside = readdirSync(dirname(realpathSync(office)));
  return beside.some((name) => name.startsWith(libraries[program]));
}

/** `describe` for tests that open files in a program of LibreOffice; without it they are skipped, uncollected, and the name says why. */
export function describeInOffice(program: Program, name: string, tests: () => void): void {
  if (hasProgram(program)) describe(name, tests);
  else it.skip(`${name} (skipped: no LibreOffice here; apt-get install libreoffice-${program}-nogui)`);
}

/** A file as LibreOffice converts it, with a profile of its own so that several may run at once. */
export function converted(name: string, bytes: Uint8Array | string, to: string, filter = ""): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "recount-office-"));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const format = filter === "" ? to : `${to}:${filter}`;
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const args = [profile, "--headless", "--convert-to", format, "--outdir", join(folder, "out"), path];
    execFileSync(office ?? "soffice", args, { stdio: "ignore", timeout: 100_000 });
    return Uint8Array.from(readFileSync(join(folder, "out", `${basename(name).replace(/\.[^.]+$/, "")}.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
