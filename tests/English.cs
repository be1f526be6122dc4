using System.Globalization;
using System.Runtime.CompilerServices;

namespace SmartPass.Tests;

/// <summary>Pages speak English whatever the machine speaks, and so do the tests that look at them.</summary>
internal static class English
{
    [ModuleInitializer]
    internal static void Speak() => CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("en-US");
}
