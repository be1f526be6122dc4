using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Acts;

/// <summary>Someone took a list of Flex with them as a file: that is written down, in words that name nobody.</summary>
internal sealed class TakeList(Writing writing, AuditTrail audit, CurrentSchool school)
{
    /// <param name="what">What the list is of: "4 students without a seat on Tuesday, Oct 20".</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task Downloaded(string what, CancellationToken stop = default) =>
        writing.Do("take a list of flex", () => audit.Add("flex.list-downloaded", $"downloaded {what}", school.Id), stop);
}
