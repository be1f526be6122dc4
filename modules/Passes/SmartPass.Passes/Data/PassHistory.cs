using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Domain.Starting;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>Appends to and reads the trail of passes.</summary>
internal sealed class PassHistory(PassesDb db, DbSession session) : IPassHistory
{
    private readonly List<HistoryLine> _refusals = [];

    /// <summary>The refusals that were written here, in order: what is taken back with a part of an act may have to be written again.</summary>
    public IReadOnlyList<HistoryLine> Refusals => _refusals;

    /// <summary>Writes a line in the act's own transaction. Without EF, as each start and end of a pass does.</summary>
    public void Add(PassEventKind kind, Pass pass, PersonId by, DateTimeOffset at, string? word = null) =>
        Add(kind, pass.SchoolId, pass.Id, new Particulars(pass.StudentId.Value, pass.FromId.Value, pass.ToId.Value, null, word), by, at);

    /// <summary>The refusal that counts, with its reason.</summary>
    /// <param name="pass">The pass; <c>default</c> where none was made.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="route">The way it was tried, where that is not the attempt's.</param>
    public void AddRefusal(PassId pass, StartDecision decision, PassRoute? route = null) =>
        AddTried(PassEventKind.Refused, pass, decision.Attempt, decision.First, decision.OnRecord, new TriedStart(route ?? decision.Attempt.Route, decision.Attempt.UnderWay, decision.First.Verdict.Note, null));

    /// <summary>A rule keeps a pass that waits from its turn.</summary>
    public void AddKeptBack(PassId pass, StartAttempt attempt, StartDecision.Refusal refusal) =>
        AddTried(PassEventKind.KeptBack, pass, attempt, refusal, null, new TriedStart(attempt.Route, false, refusal.Verdict.Note, null));

    /// <summary>Staff let a student go against a rule.</summary>
    public void AddOverride(PassId pass, StartAttempt attempt, StartDecision.Refusal refusal, PassRoute? route, string? reason) =>
        AddTried(
            PassEventKind.Overridden, pass, attempt, refusal, RuleTable.Of(refusal.Rule).Badge,
            new TriedStart(route ?? attempt.Route, attempt.UnderWay, refusal.Verdict.Note, RuleTable.Of(refusal.Rule).AsksReason ? reason?.Trim() : null));

    /// <param name="report">The report.</param>
    /// <param name="pass">The pass the student was out on, if any.</param>
    public void AddReport(Report report, Pass? pass) => Add(
        PassEventKind.Reported, report.SchoolId, pass?.Id ?? default,
        new Particulars(report.StudentId.Value, pass?.FromId.Value ?? 0, pass?.ToId.Value ?? 0, null, report.Reason.InWords()), report.ById, report.At);

    public void Write(HistoryLine line) => session.Write(
        """INSERT INTO "Passes_History" ("At", "By", "Data", "Kind", "SchoolId", "Subject") VALUES ($1, $2, $3, $4, $5, $6)""",
        line.At.ToUnixTimeMilliseconds(), line.By.Value, line.Data, line.Kind, line.SchoolId.Value, line.Subject);

    public async Task<IReadOnlyList<PassEvent>> After(long cursor, int most, CancellationToken stop = default) =>
        [.. (await db.History.AsNoTracking().Where(line => line.Id > cursor).OrderBy(line => line.Id).Take(most).ToListAsync(stop)).Select(Read)];

    public async Task<IReadOnlyList<PassEvent>> Of(PassId pass, CancellationToken stop = default) =>
        [.. (await db.History.AsNoTracking().Where(line => line.Subject == pass.Value).OrderBy(line => line.Id).ToListAsync(stop)).Select(Read)];

    /// <summary>Whoever follows looks again, whichever rule it was.</summary>
    private void AddTried(PassEventKind kind, PassId pass, StartAttempt attempt, StartDecision.Refusal refusal, string? word, TriedStart tried)
    {
        Add(kind, attempt.To.School, pass, new Particulars(attempt.Student.Value, attempt.From.Id.Value, attempt.To.Id.Value, refusal.Rule, word) { Tried = tried }, attempt.By.Person, attempt.Hall.At);
        db.Stale(PassTopics.Tried(attempt.To.School));
    }

    private void Add(PassEventKind kind, SchoolId school, PassId pass, Particulars particulars, PersonId by, DateTimeOffset at)
    {
        var line = new HistoryLine { SchoolId = school, At = at, By = by, Kind = kind.ToString(), Subject = pass.Value, Data = JsonSerializer.Serialize(particulars) };
        Write(line);
        if (kind == PassEventKind.Refused)
        {
            _refusals.Add(line);
        }
    }

    private static PassEvent Read(HistoryLine line)
    {
        var particulars = JsonSerializer.Deserialize<Particulars>(line.Data)!;
        return new PassEvent(
            line.Id, Enum.Parse<PassEventKind>(line.Kind), line.SchoolId, line.At, line.By, new PassId(line.Subject),
            new PersonId(particulars.Student), new RoomId(particulars.From), new RoomId(particulars.To), particulars.Rule, particulars.Word)
        {
            Tried = particulars.Tried,
        };
    }

    private sealed record Particulars(long Student, long From, long To, StartRule? Rule, string? Word)
    {
        public TriedStart? Tried { get; init; }
    }
}
