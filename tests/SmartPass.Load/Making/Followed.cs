namespace SmartPass.Load.Making;

/// <summary>A running app gives accounts that were written into its database the user names of its roster, some hundreds at a time: the work of a first day, and none of a later one.</summary>
internal static class Followed
{
    /// <summary>Waits until all accounts have theirs.</summary>
    public static async Task Accounts(string folder)
    {
        while (Database.Number(folder, "SELECT COUNT(*) FROM Accounts_Account a JOIN Roster_Person p ON p.PersonId = a.Id AND p.UserName IS NOT NULL WHERE a.NormalizedUserName <> UPPER(p.UserName)") > 0)
        {
            await Task.Delay(TimeSpan.FromSeconds(0.5), Bench.Clock);
        }
    }
}
