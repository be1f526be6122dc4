using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>demographics.csv: who is under 13, and nothing else of it. Where the district has recorded consent it is not opened at all.</summary>
internal sealed class DemographicsFile(RosterRun run) : RosterFile(run, Layouts.Demographics)
{
    private int _birthDate;

    protected override void Begin(Header header) => _birthDate = header["birthDate"];

    protected override void Take(long key)
    {
        if (Fields.Date(_birthDate, "birthDate") is { } birthDate)
        {
            Run.Under13[key] = birthDate > Run.Today.AddYears(-13);
        }
    }
}
