using System.Globalization;
using SmartPass.Load;
using SmartPass.Load.Drawing;
using SmartPass.Load.Faults;
using SmartPass.Load.Figures;
using SmartPass.Load.Limits;
using SmartPass.Load.Serving;
using SmartPass.Load.Suites;

if (args is [BareServer.Word, .. var file])
{
    return await BareServer.Run(file.FirstOrDefault());
}

if (args is [CardRun.Word, var cardFolder, var cards, var part])
{
    return await CardRun.Run(cardFolder, int.Parse(cards, CultureInfo.InvariantCulture), int.Parse(part, CultureInfo.InvariantCulture));
}

ISuite[] all =
[
    new Poll(), new Board(), new Start(), new Flex(), new Morning(), new Visible(), new Scale(), new Refusals(), new Import(), new Rush(), new Cold(), new Weight(), new Cards(),
    new Crash(), new DiskFull(), new SlowDisk(), new ClockJump(), new Backup(), new Soak(),
];
if (Wish.Read(args) is not { } wish || wish.Suites.Except(all.Select(suite => suite.Name)).Any())
{
    Console.Error.WriteLine(Wish.Usage);
    Console.Error.WriteLine($"suites: {string.Join(' ', all.Select(suite => suite.Name))}");
    return 2;
}

Directory.CreateDirectory(wish.Folder);
var report = new Report(Console.Out);
var bench = new Bench(wish, await Published.In(wish.App), report);
foreach (var suite in all.Where(suite => wish.Suites.Count > 0 ? wish.Suites.Contains(suite.Name) : !wish.Quick || suite.IsQuick))
{
    report.Say(suite.Name);
    var faults = report.Faults.Count;
    try
    {
        await suite.Run(bench);
    }
    catch (Exception failed)
    {
        report.Fault($"{suite.Name} could not go on: {failed}");
    }

    report.Ended(suite.Name, faults);
}

report.Close();
// Who asks for a suite by name wants to know.
return report.Faults.Count > 0 || wish.Suites.Any(report.IsSkipped) || (!wish.Quick && report.Short.Any()) ? 1 : 0;
