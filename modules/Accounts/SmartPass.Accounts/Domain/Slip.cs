namespace SmartPass.Accounts.Domain;

/// <summary>What one person needs to begin, to be printed and handed out.</summary>
/// <param name="Name">The person.</param>
/// <param name="Where">Grade of a student, the days of a substitute, "Staff" otherwise.</param>
/// <param name="UserName">Name to sign in with; with a PIN the number to type, with a day code whom it covers.</param>
/// <param name="Code">First code, PIN or day code as printed; kept nowhere else.</param>
internal sealed record Slip(string Name, string Where, string UserName, string Code);
