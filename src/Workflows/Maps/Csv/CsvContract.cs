using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>How a row of CSV becomes an item, for generated code: the members' columns are found once for each file, and the cells are read where they lie.</summary>
/// <remarks>
/// For <c>record Sale(string Product, int Count)</c> this is
/// <c>new CsvContract&lt;Sale&gt;(["product", "count"], static row =&gt; new Sale(row.ReadString(0), row.ReadNumber&lt;int&gt;(1)))</c>.
/// </remarks>
/// <typeparam name="T">The item.</typeparam>
/// <param name="members">The names of the item's members in JSON, each the name of a column.</param>
/// <param name="read">Reads a row; the numbers that it gives to <see cref="CsvRow"/> are positions in <paramref name="members"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CsvContract<T>(string[] members, CsvRowReader<T> read)
{
    internal string[] Members { get; } = members;

    internal T Read(CsvRow row) => read(row);
}
