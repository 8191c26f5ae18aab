using System.Text;
using SQLitePCL;

namespace Workflows.Sqlite.Database;

/// <summary>A prepared statement. Whoever binds, binds all of its parameters, and resets it when he has read what he wants.</summary>
internal sealed class Statement(Connection connection, sqlite3_stmt handle) : IDisposable
{
    private const int LongestOnStack = 512;

    public Statement Bind(int parameter, long value)
    {
        Check(raw.sqlite3_bind_int64(handle, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, long? value)
    {
        Check(value is { } number ? raw.sqlite3_bind_int64(handle, parameter, number) : raw.sqlite3_bind_null(handle, parameter));
        return this;
    }

    public Statement Bind(int parameter, string? value)
    {
        if (value is null)
        {
            Check(raw.sqlite3_bind_null(handle, parameter));
            return this;
        }

        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        var buffer = most <= LongestOnStack ? stackalloc byte[LongestOnStack] : new byte[most];
        Check(raw.sqlite3_bind_text(handle, parameter, (ReadOnlySpan<byte>)buffer[..Encoding.UTF8.GetBytes(value, buffer)]));
        return this;
    }

    /// <summary>Bytes; none are bytes too, and not NULL.</summary>
    public Statement Bind(int parameter, ReadOnlySpan<byte> value)
    {
        Check(value.IsEmpty ? raw.sqlite3_bind_zeroblob(handle, parameter, 0) : raw.sqlite3_bind_blob(handle, parameter, value));
        return this;
    }

    /// <summary>Bytes, or NULL if there are none.</summary>
    public Statement BindUnlessEmpty(int parameter, ReadOnlyMemory<byte> value) => Bind(parameter, value.IsEmpty ? (ReadOnlyMemory<byte>?)null : value);

    public Statement Bind(int parameter, ReadOnlyMemory<byte>? value)
    {
        if (value is { } bytes)
        {
            return Bind(parameter, bytes.Span);
        }

        Check(raw.sqlite3_bind_null(handle, parameter));
        return this;
    }

    /// <summary>Goes to the next row; false if there is none.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(handle);
        return code switch
        {
            raw.SQLITE_ROW => true,
            raw.SQLITE_DONE => false,
            _ => throw Failed(code),
        };
    }

    /// <summary>Runs to the end.</summary>
    /// <returns>How many rows were changed.</returns>
    public int Run()
    {
        while (Step())
        {
        }

        Reset();
        return connection.Changes;
    }

    public void Reset() => raw.sqlite3_reset(handle);

    public long Int64(int column) => raw.sqlite3_column_int64(handle, column);

    public int Int32(int column) => raw.sqlite3_column_int(handle, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public long? OptionalInt64(int column) => IsNull(column) ? null : Int64(column);

    public string Text(int column) => raw.sqlite3_column_text(handle, column).utf8_to_string() ?? "";

    public string? OptionalText(int column) => IsNull(column) ? null : Text(column);

    public byte[] Bytes(int column) => raw.sqlite3_column_blob(handle, column).ToArray();

    /// <summary>Valid until the next step or reset.</summary>
    public ReadOnlySpan<byte> Span(int column) => raw.sqlite3_column_blob(handle, column);

    public ReadOnlyMemory<byte>? OptionalBytes(int column) => IsNull(column) ? (ReadOnlyMemory<byte>?)null : Bytes(column);

    public DateTimeOffset Moment(int column) => Moments.FromTicks(Int64(column));

    public DateTimeOffset? OptionalMoment(int column) => IsNull(column) ? null : Moment(column);

    public void Dispose() => raw.sqlite3_finalize(handle);

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw Failed(code);
        }
    }

    private Exception Failed(int code)
    {
        var fault = SqliteFault.Of(connection, code);
        Reset();
        return fault;
    }
}
