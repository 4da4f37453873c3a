import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, it } from "vitest";

const places = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"];
const office = [process.env.SOFFICE ?? "", ...places].find((path) => path !== "" && existsSync(path));
const reason = "skipped: no LibreOffice here; apt-get install libreoffice-writer-nogui libreoffice-calc-nogui";

/** `describe` for tests that open files in LibreOffice; without it they are skipped, uncollected, and the name says why. */
export function describeInOffice(name: string, tests: () => void): void {
  if (office !== undefined) describe(name, tests);
  else it.skip(`${name} (${reason})`);
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
