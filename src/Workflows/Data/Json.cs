using System.Text.Json;
using Workflows.Generated;

namespace Workflows;

/// <summary>JSON as text and as a value, for pure expressions. ASL: <c>$parse(text)</c> and <c>$string(value)</c>.</summary>
/// <remarks>
/// A type's JSON is that of the workflow's data. It is known for the types with which pure methods of a workflow call these methods; tasks, which are
/// ordinary code, call <see cref="JsonSerializer"/>.
/// </remarks>
/// <example>
/// <code>
/// [Pass(Next = nameof(Ship))]
/// static Order Unwrap(Message message) => Json.Parse&lt;Order&gt;(message.Body);
///
/// [Pass(Next = nameof(Send))]
/// static Message Wrap(Order order) => new(Body: Json.Text(order));
/// </code>
/// </example>
public static class Json
{
    /// <summary>The value of a text that is JSON.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="text">The JSON.</param>
    /// <exception cref="JsonException">The text is no JSON, or not that of such a value. In an execution that is a <c>States.QueryEvaluationError</c>.</exception>
    public static T Parse<T>(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return JsonSerializer.Deserialize(text, TextContracts.Find<T>())!;
    }

    /// <summary>A value as any JSON, for members that take all data, such as the detail of an event. ASL: the value itself.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">It is null: a member that may be left out is <c>x is null ? null : Json.Element(x)</c>.</exception>
    public static JsonElement Element<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value is JsonElement element ? element : JsonSerializer.SerializeToElement(value, TextContracts.Find<T>());
    }

    /// <summary>A value's JSON, without white space, the members of objects in the ordinal order of their names.</summary>
    /// <remarks>Equal values have equal texts. As in JSONata, numbers have 15 significant digits, and names that are array indexes come first, in their order.</remarks>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    public static string Text<T>(T value) =>
        value is null ? "null" : JsonText.Of(JsonSerializer.SerializeToUtf8Bytes(value, TextContracts.Find<T>()));
}
