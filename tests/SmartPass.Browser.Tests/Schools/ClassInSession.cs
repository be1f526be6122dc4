namespace SmartPass.Browser.Tests.Schools;

/// <summary>A class that meets now, with its teacher and two who sit in it.</summary>
internal sealed record ClassInSession(string Title, Account Teacher, Account Student, Account Neighbor);
