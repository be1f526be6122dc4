namespace SmartPass.Browser.Tests.Schools;

/// <summary>Someone of the school with what their slip of paper says.</summary>
internal sealed record Account(string Name, string UserName, string Code)
{
    /// <summary>What everyone in these tests chooses.</summary>
    public const string Password = "green apples fall slowly";
}
