/** Sizes of type: the finding, what is said of it, labels, and what is said within the plot. */
export const sizes = { title: 16, subtitle: 12, label: 12, small: 11 } as const;
