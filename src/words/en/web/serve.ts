import type { ServeWords } from "../../shape/web/serve.ts";

export const serve: ServeWords = {
  title: "recount: watched folder",
  files: "Reports and data",
  skip: "Skip to the results",
  none: "This folder contains no report or data set yet.",
  choose: "Choose a file to see its results; the page changes when the file is saved.",
  updated: (name) => `${name} has been recomputed.`,
  marked: "Download the marked file",
  save: "Save the page of results",
  saved: "Saved.",
  notSaved: "Could not save.",
  lost: "No connection to recount serve.",
};
