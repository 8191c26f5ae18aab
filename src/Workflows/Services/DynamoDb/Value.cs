using System.Globalization;
using Workflows.Generated;

namespace Workflows;

public static partial class DynamoDb
{
    /// <summary>A value as DynamoDB has it: exactly one member is set, and says of which type the value is. API: <c>AttributeValue</c>.</summary>
    /// <remarks>
    /// Texts, numbers, Booleans, items and arrays of values become values by themselves, also in pure code; of numbers whose text is exact in both worlds,
    /// pure code takes <see cref="int"/>, <see cref="double"/> and constants. What has no conversion is written with its member: <c>new() { SS = order.Tags }</c>.
    /// </remarks>
    /// <example>
    /// <code>
    /// Item = new() { ["Id"] = order.Id, ["Lines"] = order.Lines.Count, ["Tags"] = new() { SS = order.Tags } }
    /// </code>
    /// </example>
    [ServiceData]
    public sealed record Value
    {
        /// <summary>A text.</summary>
        public string? S { get; init; }

        /// <summary>A number, as text: DynamoDB has 38 digits.</summary>
        public string? N { get; init; }

        /// <summary>A Boolean.</summary>
        public bool? BOOL { get; init; }

        /// <summary><see langword="true"/> for null, a value of its own.</summary>
        public bool? NULL { get; init; }

        /// <summary>Bytes, in Base64.</summary>
        public string? B { get; init; }

        /// <summary>A set of texts.</summary>
        public IReadOnlyList<string>? SS { get; init; }

        /// <summary>A set of numbers, as texts.</summary>
        public IReadOnlyList<string>? NS { get; init; }

        /// <summary>A set of bytes, in Base64.</summary>
        public IReadOnlyList<string>? BS { get; init; }

        /// <summary>A list of values, whose types may differ.</summary>
        public IReadOnlyList<Value>? L { get; init; }

        /// <summary>Values by name.</summary>
        public IReadOnlyDictionary<string, Value>? M { get; init; }

        /// <summary>Makes a value of a text.</summary>
        /// <param name="text">The text.</param>
        public static implicit operator Value(string text)
        {
            ArgumentNullException.ThrowIfNull(text);
            return new() { S = text };
        }

        /// <summary>Makes a value of a number.</summary>
        /// <param name="number">The number.</param>
        public static implicit operator Value(int number) => new() { N = number.ToString(CultureInfo.InvariantCulture) };

        /// <summary>Makes a value of a number. Not in pure code, but for constants: a query language does not have all its digits.</summary>
        /// <param name="number">The number.</param>
        public static implicit operator Value(long number) => new() { N = number.ToString(CultureInfo.InvariantCulture) };

        /// <summary>Makes a value of a number, with 15 significant digits as JSONata writes them.</summary>
        /// <param name="number">The number.</param>
        /// <exception cref="ArgumentException">It is no finite number.</exception>
        public static implicit operator Value(double number) => double.IsFinite(number)
            ? new() { N = NumberText.Of(number) }
            : throw new ArgumentException("DynamoDB has no number for it.", nameof(number));

        /// <summary>Makes a value of a number. Not in pure code, but for constants: a query language does not have all its digits.</summary>
        /// <param name="number">The number.</param>
        public static implicit operator Value(decimal number) => new() { N = number.ToString(CultureInfo.InvariantCulture) };

        /// <summary>Makes a value of a Boolean.</summary>
        /// <param name="value">The Boolean.</param>
        public static implicit operator Value(bool value) => new() { BOOL = value };

        /// <summary>Makes a value of values by name.</summary>
        /// <param name="item">The values.</param>
        public static implicit operator Value(Item item)
        {
            ArgumentNullException.ThrowIfNull(item);
            return new() { M = item };
        }

        /// <summary>Makes a value of a list of values.</summary>
        /// <param name="values">The values.</param>
        public static implicit operator Value(Value[] values)
        {
            ArgumentNullException.ThrowIfNull(values);
            return new() { L = values };
        }
    }
}
