using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;

namespace SmartPass.Flex.Pages.Calendar;

/// <summary>A calendar as other programs read it (RFC 5545, RFC 7986). Instants are in UTC, so that no zone has to be told.</summary>
/// <param name="School">The school.</param>
/// <param name="At">The instant it was made.</param>
/// <param name="Events">What is in it, as it begins.</param>
internal sealed record Feed(School School, DateTimeOffset At, IReadOnlyList<FeedEvent> Events)
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const string AskedAgainAfter = "PT1H";

    public string Text
    {
        get
        {
            var calendar = new Ical.Net.Calendar { ProductId = "-//SmartPass//Flex//EN", Method = CalendarMethods.Publish };
            calendar.AddProperty("NAME", Name);
            calendar.AddProperty("X-WR-CALNAME", Name);
            var refresh = new CalendarProperty("REFRESH-INTERVAL", AskedAgainAfter);
            refresh.AddParameter("VALUE", "DURATION");
            calendar.Properties.Add(refresh);
            calendar.AddProperty("X-PUBLISHED-TTL", AskedAgainAfter);
            calendar.Events.AddRange(Events.Select(Component));
            return new CalendarSerializer().SerializeToString(calendar)!;
        }
    }

    private string Name => $"Flex · {School.Name}";

    private CalendarEvent Component(FeedEvent one) => new()
    {
        Uid = $"flex-{one.Activity}@{School.Slug}",
        DtStamp = new CalDateTime(At.UtcDateTime),
        DtStart = new CalDateTime(one.From.UtcDateTime),
        DtEnd = new CalDateTime(one.Until.UtcDateTime),
        Summary = one.Title,
        Location = one.Room,
        Description = one.Hosts.Length > 0 ? one.Hosts : null,
    };
}

/// <param name="Activity">The activity in its session.</param>
/// <param name="From">It begins.</param>
/// <param name="Until">It ends.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Room">Where; null where it is unknown.</param>
/// <param name="Hosts">Who hosts it; empty where it is unknown.</param>
internal sealed record FeedEvent(ActivitySessionId Activity, DateTimeOffset From, DateTimeOffset Until, string Title, string? Room, string Hosts);
