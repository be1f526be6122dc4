using SmartPass.Roster.OneRoster.Files;
using SmartPass.Roster.OneRoster.Package;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Comparing;

/// <summary>Reads all files of a package in the order in which they need each other, and compares them with what is known. Dry run and import are this same reading; only the writer differs.</summary>
internal static class RosterComparison
{
    public static async Task Run(RosterRun run, CancellationToken stop)
    {
        try
        {
            if (run.Known.IsNew && run.Manifest.Modes.Values.Contains(TableMode.Delta) && !run.Manifest.Modes.Values.Contains(TableMode.Bulk))
            {
                run.Findings.Error("package.delta_before_bulk", "These are only changes, and nothing they could change is here yet. Import the whole roster (bulk) first.");
                return;
            }

            TellNewSource(run);
            await ReadAll(run, stop);
            await run.Changes.Flush(stop);
        }
        catch (PackageRefused refused)
        {
            run.Findings.Error(refused.Finding.Code, refused.Finding.Message, refused.Finding.File);
        }
    }

    private static async Task ReadAll(RosterRun run, CancellationToken stop)
    {
        await run.Ids.Refill(stop);
        await new OrgsFile(run).Read(stop);
        await new TermsFile(run).Read(stop);
        var settling = new Settling(run);
        await settling.Terms(stop);
        await new CoursesFile(run).Read(stop);
        await new ClassesFile(run).Read(stop);
        await settling.Classes(stop);
        if (!run.HasConsent)
        {
            await new DemographicsFile(run).Read(stop);
        }

        await ReadPeople(run, settling, stop);
        await new EnrollmentsFile(run).Read(stop);
        await settling.Enrollments(stop);
    }

    private static async Task ReadPeople(RosterRun run, Settling settling, CancellationToken stop)
    {
        UserRoles roles = UsesRolesFile(run) ? new RolesOfRolesFile(run) : new RolesOfUsersFile(run);
        await new RolesFile(run).Read(stop);
        await new UsersFile(run, roles).Read(stop);
        if (roles is RolesOfRolesFile file)
        {
            file.KeepOfOthers(run.ModeOf(Layouts.Users) == TableMode.Bulk);
        }

        await settling.People(stop);
        await settling.Roles(roles.AreWhole, stop);
    }

    /// <summary>Version 1.2 has roles in a file of their own; a delta of it may come without.</summary>
    private static bool UsesRolesFile(RosterRun run) =>
        run.ModeOf(Layouts.Roles) != TableMode.Absent || (run.ModeOf(Layouts.Users) == TableMode.Delta && run.Manifest.IsVersion12);

    private static void TellNewSource(RosterRun run)
    {
        if (run.Known.IsNew && run.Known.OthersExist)
        {
            run.Findings.Warn("package.new_source", $"The package comes from \"{run.Manifest.Source}\", a source not seen before; people of other sources stay as they are.");
        }
    }
}
