namespace SmartPass.Telling.Contracts;

/// <summary>Rights that Telling checks.</summary>
public static class TellingPermissions
{
    /// <summary>Read what one was told, and choose how one is told.</summary>
    public const string BeTold = "telling.be-told";
}
