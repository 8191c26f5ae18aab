using System.Globalization;
using SQLitePCL;

namespace Workflows.Sqlite.Database;

/// <summary>The version of SQLite.</summary>
/// <param name="Number">As SQLite numbers it: 3051003 for 3.51.3.</param>
internal readonly record struct SqliteVersion(int Number)
{
    public static SqliteVersion Current => new(raw.sqlite3_libversion_number());

    /// <summary>Whether a reset of the write-ahead log can meet a checkpoint of another connection and damage the database: in 3.7.0 to 3.51.2, but for 3.44.6 and 3.50.7 and what follows them.</summary>
    public bool HasLogResetFault =>
        Number is >= 3_007_000 and < 3_051_003
        && !(Number is >= 3_044_006 and < 3_045_000)
        && !(Number is >= 3_050_007 and < 3_051_000);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number / 1_000_000}.{Number / 1_000 % 1_000}.{Number % 1_000}");
}
