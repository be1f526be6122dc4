using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Life;

/// <summary>The life of passes as one would tell it: what each act makes of them and says, and what time does to them by itself.</summary>
internal sealed partial class LifeModel(IReadOnlyList<LifeStudent> students, DateTimeOffset start)
{
    public const string Done = "done";
    public const string NotYours = "not yours";
    public const string InLine = "in line";
    private const int Minutes = 5;

    private static readonly TimeSpan OvertimeLimit = TimeSpan.FromMinutes(15);

    private readonly List<LifePass> _passes = [];
    private LifeRules? _rules;

    public IReadOnlyList<LifeStudent> Students => students;

    public IReadOnlyList<LifePass> Passes => _passes;

    public LifeRules Rules => _rules ??= new LifeRules(_passes);

    public DateTimeOffset Now { get; private set; } = start;

    public void Wait(TimeSpan time)
    {
        Now += time;
        while (_passes.Where(pass => pass.NextAt <= Now).OrderBy(pass => pass.NextAt).ThenBy(pass => pass.Order).FirstOrDefault() is { } due)
        {
            var at = due.NextAt!.Value;
            FallDue(due, at);
            Move(at);
        }
    }

    /// <summary>Serves whoever waits, after anything that may have freed a place.</summary>
    public void Move(DateTimeOffset? when = null)
    {
        var at = when ?? Now;
        Offer(at);
        var held = _passes.Where(pass => pass.Status == PassStatus.Held).OrderBy(pass => pass.PlannedAt).ThenBy(pass => pass.Order).ToList();
        held.ForEach(pass => Begin(pass, at));
        if (held.Exists(pass => pass.Status != PassStatus.Held))
        {
            // Whoever started on a planned pass may have had a place offered.
            Offer(at);
        }
    }

    private void Offer(DateTimeOffset at)
    {
        var order = _passes.Where(pass => pass.Status == PassStatus.InLine).OrderByDescending(pass => pass.GoesFirst).ThenBy(pass => pass.LineAt).ThenBy(pass => pass.Order).ToList();
        for (var next = 0; next < order.Count; next++)
        {
            var pass = order[next];
            var kept = _passes.Where(other => other.Status == PassStatus.Offered && other.OfferKept).ToList();
            if (AsIfGone(kept, () => MayHavePlace(pass, at) ? Rules.Refusals(pass, pass.To, at) : null) is not { } refusals)
            {
                continue;
            }

            if (refusals.Count == 0)
            {
                order.AddRange(MakeRoom(pass, kept, at));
                (pass.Status, pass.OfferKept, pass.NextAt) = (PassStatus.Offered, false, at.AddSeconds(30));
            }
            else if (refusals.Exists(rule => rule != StartRule.RoomFull))
            {
                pass.NextAt = Earlier(Rules.LookAgain(pass, refusals, at), pass.ClearsAt);
            }
        }
    }

    /// <summary>Whether a student in line could go if none of these offers stood.</summary>
    public bool CouldGo(LifePass pass, IReadOnlyCollection<LifePass> without) =>
        AsIfGone(without, () => MayHavePlace(pass, Now) && Rules.Refusals(pass, pass.To, Now).Count == 0);

    /// <summary>Those who had their time and did not go make room: a neighbour of the same room first, then who was longest in the line for the same place.</summary>
    private List<LifePass> MakeRoom(LifePass pass, IEnumerable<LifePass> kept, DateTimeOffset at)
    {
        var over = new List<LifePass>();
        foreach (var other in kept.OrderBy(other => other.Student.Room == pass.Student.Room ? 0 : 1).ThenBy(other => other.LineAt).ThenBy(other => other.Order).ToList())
        {
            if (!MayHavePlace(pass, at) && (other.Student.Room == pass.Student.Room || other.To == pass.To))
            {
                (other.Status, other.GoesFirst, other.LineAt, other.NextAt) = (PassStatus.InLine, false, at, other.ClearsAt);
                over.Add(other);
            }
        }

        return over;
    }

    private static T AsIfGone<T>(IReadOnlyCollection<LifePass> offers, Func<T> look)
    {
        foreach (var offer in offers)
        {
            offer.SetAside = true;
        }

        var seen = look();
        foreach (var offer in offers)
        {
            offer.SetAside = false;
        }

        return seen;
    }

    private void FallDue(LifePass pass, DateTimeOffset at)
    {
        switch (pass.Status)
        {
            case PassStatus.Requested when at < pass.LapsesAt:
                (pass.Escalated, pass.NextAt) = (true, pass.LapsesAt);
                break;
            case PassStatus.Scheduled when at < pass.PlannedAt:
                (pass.Reminded, pass.NextAt) = (true, pass.PlannedAt);
                break;
            case PassStatus.Scheduled when Lasts(pass) <= Now:
                Close(pass, PassStatus.Lapsed);
                break;
            case PassStatus.Scheduled:
                Begin(pass, at);
                break;
            case PassStatus.Held when at < Lasts(pass):
                Begin(pass, at);
                break;
            case PassStatus.InLine when at < pass.ClearsAt:
                pass.NextAt = pass.ClearsAt;
                break;
            case PassStatus.Offered when at < pass.ClearsAt:
                (pass.OfferKept, pass.NextAt) = (true, pass.ClearsAt);
                break;
            case PassStatus.Requested or PassStatus.Held or PassStatus.InLine or PassStatus.Offered:
                Close(pass, PassStatus.Lapsed);
                break;
            case PassStatus.Active when !pass.Overtime:
                (pass.Overtime, pass.NextAt) = (true, pass.Due.AddMinutes(5));
                break;
            case PassStatus.Active when !pass.Forgotten:
                (pass.Forgotten, pass.NextAt) = (true, pass.Due + OvertimeLimit);
                break;
            case PassStatus.Active:
                Finish(pass, at, EndedHow.NotRecorded, byStaff: false);
                break;
            default:
                throw new InvalidOperationException($"{pass.Status} is never due.");
        }
    }

    private bool MayHavePlace(LifePass pass, DateTimeOffset at) =>
        !(pass.To == SchoolOfTests.Restroom && Rules.Taken(null!, at) >= LifeRules.RestroomPlaces)
        && !_passes.Exists(other => other.KeepsPlace && other.Student.Room == pass.Student.Room);

    private void Begin(LifePass pass, DateTimeOffset at)
    {
        var refusals = Rules.Refusals(pass, pass.To, at);
        if (refusals.Count == 0)
        {
            Start(pass, at);
        }
        else if (refusals.TrueForAll(rule => rule == StartRule.RoomFull) && !_passes.Exists(other => other != pass && other.Student == pass.Student && other.IsWaiting))
        {
            Join(pass, at);
        }
        else
        {
            var again = Rules.LookAgain(pass, refusals, at);
            (pass.Status, pass.NextAt) = (PassStatus.Held, Earlier(again > at ? again : null, Lasts(pass)));
        }
    }

    private void Start(LifePass pass, DateTimeOffset at)
    {
        foreach (var other in _passes.Where(other => other != pass && other.Student == pass.Student && other.IsWaiting))
        {
            Close(other, PassStatus.Withdrawn);
        }

        (pass.Status, pass.StartedAt, pass.Due, pass.NextAt) = (PassStatus.Active, at, at.AddMinutes(Minutes), at.AddMinutes(Minutes));
    }

    private void Join(LifePass pass, DateTimeOffset at)
    {
        var bell = Rules.Limited ? LifeRules.Bell(at) : Lincoln.High.Instant(Lincoln.High.Date(at).AddDays(1), default);
        pass.ClearsAt = pass.PlannedAt is not null && Lasts(pass) < bell ? Lasts(pass) : bell;
        (pass.Status, pass.LineAt, pass.NextAt) = (PassStatus.InLine, at, pass.ClearsAt);
        foreach (var offer in _passes.Where(offer => offer.Status == PassStatus.Offered && (offer.To == pass.To || offer.Student.Room == pass.Student.Room)))
        {
            (offer.OfferKept, offer.NextAt) = (false, offer.OfferKept ? at.AddSeconds(30) : offer.NextAt);
        }
    }

    private static void Close(LifePass pass, PassStatus status) => (pass.Status, pass.NextAt) = (status, null);

    private static void Finish(LifePass pass, DateTimeOffset at, EndedHow how, bool byStaff)
    {
        (pass.EndedAt, pass.How, pass.EndedByStaff) = (at, how, byStaff);
        Close(pass, PassStatus.Ended);
    }

    private static DateTimeOffset Lasts(LifePass pass) => pass.PlannedAt!.Value.AddMinutes(Minutes);

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null ? other : other is null ? one : one < other ? one : other;
}
