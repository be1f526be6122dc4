using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Flex.Domain;

/// <summary>An activity in one session, with the room, hosts and seats it has there.</summary>
internal sealed class ActivitySession : ISchoolOwned
{
    /// <summary>Why it is called off where its activity is not on that day any more.</summary>
    public const string NoLongerOffered = "no longer offered";

    private readonly List<SessionHost> _hosts = [];

    public ActivitySessionId Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    public required SessionId SessionId { get; init; }

    public required ActivityId ActivityId { get; init; }

    public RoomId RoomId { get; private set; }

    public int? Capacity { get; private set; }

    /// <summary>Why it is called off, as students read it; null while it takes place.</summary>
    public string? CalledOff { get; private set; }

    /// <summary>Its host takes no sign-ups for now.</summary>
    public bool HeldByHost { get; private set; }

    /// <summary>An administrator lets nobody in for now.</summary>
    public bool HeldByOffice { get; private set; }

    /// <summary>Whom it does not take for now.</summary>
    public HoldBack HeldBack => HeldByOffice ? HoldBack.Everyone : HeldByHost ? HoldBack.Students : HoldBack.Nobody;

    public IReadOnlyList<SessionHost> Hosts => _hosts;

    public IReadOnlyList<PersonId> HostIds => [.. _hosts.OrderBy(host => host.Place).Select(host => host.PersonId)];

    /// <summary>Takes what its activity says; tells whether that is anything new.</summary>
    public bool Follow(Activity activity)
    {
        var changed = (RoomId, Capacity) != (activity.RoomId, activity.Capacity) || !HostIds.SequenceEqual(activity.Hosts);
        (RoomId, Capacity) = (activity.RoomId, activity.Capacity);
        if (CalledOff == NoLongerOffered)
        {
            (CalledOff, changed) = (null, true);
        }

        if (changed)
        {
            _hosts.Clear();
            _hosts.AddRange(activity.Hosts.Select((host, place) => new SessionHost(host, place)));
        }

        return changed;
    }

    public void CallOff(string why) => CalledOff = why;

    public void Restore() => CalledOff = null;

    public void Hold(bool back, bool byOffice) => (HeldByHost, HeldByOffice) = byOffice ? (HeldByHost, back) : (back, HeldByOffice);
}

/// <summary>Who hosts it; the one who leads it has place 0.</summary>
internal sealed record SessionHost(PersonId PersonId, int Place);
