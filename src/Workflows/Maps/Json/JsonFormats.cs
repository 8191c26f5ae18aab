using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>JSON and JSON Lines, for generated code. ASL: <c>InputType</c> <c>JSON</c> and <c>JSONL</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonFormats
{
    /// <summary>A JSON array, whose elements are the items, or an object, whose items are <c>{"Key": …, "Value": …}</c>.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="item">The item's JSON.</param>
    /// <param name="itemsPointer">A JSON Pointer to the array or object, such as <c>/report/rows</c>; null for the whole file. ASL: <c>ItemsPointer</c>.</param>
    public static ItemFormat<T> Json<T>(JsonTypeInfo<T> item, string? itemsPointer = null) => new JsonFormat<T>(file => new ValueItem<T>(item, file), JsonPointer.Parse(itemsPointer));

    /// <summary>A JSON object, whose members are the items.</summary>
    /// <typeparam name="TValue">The value of a member.</typeparam>
    /// <param name="value">The value's JSON.</param>
    /// <param name="itemsPointer">A JSON Pointer to the object; null for the whole file. ASL: <c>ItemsPointer</c>.</param>
    public static ItemFormat<KeyValuePair<string, TValue>> JsonEntries<TValue>(JsonTypeInfo<TValue> value, string? itemsPointer = null) =>
        new JsonFormat<KeyValuePair<string, TValue>>(file => new EntryItem<TValue>(value, file), JsonPointer.Parse(itemsPointer));

    /// <summary>A JSON value on each line.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="item">The item's JSON.</param>
    public static ItemFormat<T> JsonLines<T>(JsonTypeInfo<T> item) => new JsonLinesFormat<T>(item);

    private sealed class JsonFormat<T>(Func<SourceFile, JsonItem<T>> item, string[] pointer) : ItemFormat<T>
    {
        internal override RecordReader<T> Open(SourceFile file) => new JsonRecordReader<T>(item(file), pointer, file);
    }

    private sealed class JsonLinesFormat<T>(JsonTypeInfo<T> item) : ItemFormat<T>
    {
        internal override RecordReader<T> Open(SourceFile file) => new JsonLinesReader<T>(new ValueItem<T>(item, file));
    }
}
