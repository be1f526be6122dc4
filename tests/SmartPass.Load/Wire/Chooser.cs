using System.Globalization;
using System.Text.Json;
using SmartPass.Load.Making;

namespace SmartPass.Load.Wire;

/// <summary>A student who chooses among the activities of flex sessions.</summary>
internal sealed class Chooser(Someone who, Client client) : IDisposable
{
    public Someone Who => who;

    /// <summary>Opens the page with what there is to choose, as one does before the first tap.</summary>
    public Task<string> Open() => client.Open($"/{who.School}/flex");

    public Task<Told> SignUp(long activity) => Press("sign-up", activity);

    public Task<Told> Leave(long activity) => Press("leave", activity);

    public void Dispose() => client.Dispose();

    private async Task<Told> Press(string act, long activity)
    {
        var answer = await client.Press(string.Create(CultureInfo.InvariantCulture, $"/{who.School}/flex/{act}/{activity}"));
        if (answer.Status != 204 || answer.Of("HX-Trigger:").FirstOrDefault() is not { } said)
        {
            throw new InvalidOperationException($"The tap of {who.Id} on {act} answered {answer.Status}: {answer.Head}");
        }

        using var read = JsonDocument.Parse(said);
        var notice = read.RootElement.GetProperty("notice");
        var text = notice.GetProperty("text").GetString()!;
        return notice.GetProperty("kind").GetString() != "done" ? Told.Refused
            : text.StartsWith("You left ", StringComparison.Ordinal) ? Told.Left
            : text.Contains(" in line for ", StringComparison.Ordinal) ? Told.Waits
            : Told.Seated;
    }
}

/// <summary>What a tap of someone who chooses came to.</summary>
internal enum Told
{
    Seated,
    Waits,
    Left,
    Refused,
}
