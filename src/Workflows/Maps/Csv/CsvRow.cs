using System.ComponentModel;
using System.Text;

namespace Workflows.Generated;

/// <summary>A row of CSV, for generated code. A cell that is not what is asked for fails the row; what is given for it is of no account.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class CsvRow
{
    private const int Missing = -1;


    private string[] _headers = [];
    private string[] _members = [];
    private int[] _columns = [];

    internal CsvRow(byte delimiter) => _delimiter = delimiter;

    /// <summary>Which row it is: 1 for the first behind the header.</summary>
    internal long Number { get; private set; }

    /// <summary>What is wrong with the row; null for nothing.</summary>
    internal string? Fault { get; private set; }

    /// <summary>Whether there is a column of the member's name.</summary>
    /// <param name="member">The member's position.</param>
    public bool Has(int member) => _columns[member] != Missing;

    /// <summary>Whether there is no column of the member's name, or nothing in it.</summary>
    /// <param name="member">The member's position.</param>
    public bool IsEmpty(int member) => _columns[member] is var column && (column == Missing || CellOf(column).IsEmpty);

    /// <summary>The cell's text.</summary>
    /// <param name="member">The member's position.</param>
    public string ReadString(int member) => Encoding.UTF8.GetString(Cell(member));

    /// <summary>The cell's text; null if there is no column of the member's name.</summary>
    /// <param name="member">The member's position.</param>
    public string? ReadStringOrNull(int member) => Has(member) ? ReadString(member) : null;

    internal void Bind(string[] headers, string[] members, string file)
    {
        if (headers.GroupBy(static header => header).FirstOrDefault(static same => same.Count() > 1) is { } twice)
        {
            throw new MapRunFailedException(Errors.ItemReaderFailed, $"CSV headers cannot contain duplicates: '{twice.Key}' is twice in '{file}'.");
        }

        (_headers, _members) = (headers, members);
        _columns = [.. members.Select(member => Array.IndexOf(headers, member))];
        MaxCells = headers.Length;
        Number = 0;
    }

    internal void Begin()
    {
        Number++;
        Fault = null;
    }

    private ReadOnlySpan<byte> Cell(int member)
    {
        var column = _columns[member];
        if (column != Missing)
        {
            return CellOf(column);
        }

        Fault ??= $"there is no column '{_members[member]}'.";
        return default;
    }

    private void Refuse(int member, ReadOnlySpan<byte> cell, string expected) => Fault ??= $"'{Encoding.UTF8.GetString(cell)}' in column '{_members[member]}' is not {expected}.";
}
