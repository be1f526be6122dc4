namespace SmartPass.Roster;

/// <summary>What goes stale on screens while an import goes on.</summary>
internal static class ImportTopics
{
    public static string Of(long id) => $"roster-import-{id}";
}
