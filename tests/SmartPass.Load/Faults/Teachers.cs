using System.Globalization;
using SmartPass.Load.Making;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Faults;

/// <summary>Whoever is asked for a pass lets the student go, one after the other.</summary>
internal sealed class Teachers(People people, Uri server, Traffic traffic)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    private readonly Dictionary<long, Someone> _staff = people.With("Teacher").Concat(people.With("Administrator")).DistinctBy(person => person.Id).ToDictionary(person => person.Id);
    private readonly Dictionary<long, Client> _clients = [];

    public async Task Answer(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                foreach (var (pass, student, staff) in Asked())
                {
                    await traffic.Press(await ClientOf(staff), string.Create(CultureInfo.InvariantCulture, $"/{staff.School}/passes/{pass}/approve"), Deed.Approved, student, pass);
                }
            }
            catch (IOException)
            {
                return;
            }

            await Task.Delay(Glance, Bench.Clock, CancellationToken.None);
        }
    }

    public void HangUp()
    {
        foreach (var client in _clients.Values)
        {
            client.Dispose();
        }
    }

    private IEnumerable<(long Pass, long Student, Someone Staff)> Asked() => Database.Of(
        people.Folder,
        "SELECT p.Id, p.StudentId, MIN(a.StaffId) FROM Passes_Pass p JOIN Passes_AskedOf a ON a.PassId = p.Id WHERE p.Status = 'Requested' GROUP BY p.Id LIMIT 10",
        row => (Pass: row.GetInt64(0), Student: row.GetInt64(1), Staff: row.GetInt64(2))).Where(row => _staff.ContainsKey(row.Staff)).Select(row => (row.Pass, row.Student, _staff[row.Staff]));

    private async Task<Client> ClientOf(Someone staff)
    {
        if (!_clients.TryGetValue(staff.Id, out var client))
        {
            client = people.Client(staff, server);
            await client.Open($"/{staff.School}/my-room");
            _clients[staff.Id] = client;
        }

        return client;
    }
}
