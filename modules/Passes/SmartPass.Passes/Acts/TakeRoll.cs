using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>Someone took the roll of who is out with them, on paper or as a file: that is written down.</summary>
internal sealed class TakeRoll(Writing writing, AuditTrail audit, CurrentSchool school)
{
    public Task Downloaded(int students, CancellationToken stop = default) => Add("downloaded", students, stop);

    public Task Printed(int students, CancellationToken stop = default) => Add("printed", students, stop);

    private Task Add(string how, int students, CancellationToken stop) => writing.Do("take the roll", () =>
        audit.Add($"passes.roll-{how}", $"{how} the roll of who is out ({CountWords.Count(students, "student")})", school.Id), stop);
}
