/** How Japanese words for a year of accounts, or a part of it, end: `前連結会計年度`, `当第１四半期累計期間`. */
export const yearsOfAccounts = "年度|期間?";
