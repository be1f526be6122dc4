namespace SmartPass.Flex.Domain;

/// <summary>A time in which the site was down, as far as one that comes back can tell.</summary>
/// <param name="From">It was last known to run.</param>
/// <param name="Until">It was back.</param>
internal readonly record struct Outage(DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>The time before a cut-off in which students count on the site.</summary>
    public static readonly TimeSpan LastHour = TimeSpan.FromHours(1);

    /// <summary>Where a cut-off comes to lie: its last hour stands still while the site is down, so that students have all of it (product.md, section 5). It never comes after the begin.</summary>
    /// <param name="closes">The cut-off as planned.</param>
    /// <param name="starts">The session begins.</param>
    /// <param name="outages">When the site was down, in any order.</param>
    public static DateTimeOffset Move(DateTimeOffset closes, DateTimeOffset starts, IEnumerable<Outage> outages)
    {
        var (at, left) = (closes - LastHour, LastHour);
        foreach (var outage in outages.Where(outage => outage.Until > closes - LastHour && outage.Until > outage.From).OrderBy(outage => outage.From))
        {
            if (outage.From >= at + left)
            {
                break;
            }

            left -= outage.From > at ? outage.From - at : TimeSpan.Zero;
            at = outage.Until > at ? outage.Until : at;
        }

        // A cut-off that lies at the begin, or behind it, stays there.
        return at + left < starts ? at + left : closes < starts ? starts : closes;
    }
}
