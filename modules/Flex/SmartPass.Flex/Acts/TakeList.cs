using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Acts;

/// <summary>Someone took a list of Flex with them, as a file or on paper: that is written down, in words that name nobody.</summary>
internal sealed class TakeList(Writing writing, AuditTrail audit, CurrentSchool school)
{
    /// <param name="what">What the list is of: "4 students without a seat on Tuesday, Oct 20".</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task Downloaded(string what, CancellationToken stop = default) =>
        writing.Do("take a list of flex", () => audit.Add("flex.list-downloaded", $"downloaded {what}", school.Id), stop);

    /// <param name="what">What the list is of: "the roster of Chess on Thu, Oct 15, 1:00–1:40 PM".</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task Printed(string what, CancellationToken stop = default) =>
        writing.Do("print a list of flex", () => audit.Add("flex.list-printed", $"printed {what}", school.Id), stop);
}
