using System.Globalization;
using System.Text.Json.Nodes;

namespace Workflows.Conformance.Fuzz.Inputs;

/// <summary>Orders as they might come from outside.</summary>
internal sealed class RandomOrder
{
    private readonly Random _random;
    private readonly RandomText _text;
    private readonly RandomNumbers _numbers;
    private readonly InputKinds _kinds;

    private RandomOrder(Random random, InputKinds kinds)
    {
        _random = random;
        _kinds = kinds;
        _text = new(random, kinds.HasFlag(InputKinds.BeyondBasicPlane));
        _numbers = new(random, kinds.HasFlag(InputKinds.Extreme));
    }

    public static JsonObject Create(Random random)
    {
        var kinds = random.Next(4) switch { 0 => InputKinds.LacksMembers, 1 => InputKinds.LacksNestedMembers, _ => InputKinds.None };
        kinds |= random.Next(25) == 0 ? InputKinds.BeyondBasicPlane : 0;
        kinds |= random.Next(25) == 0 ? InputKinds.FinerThanMilliseconds : 0;
        kinds |= random.Next(12) == 0 ? InputKinds.Extreme : 0;
        return new RandomOrder(random, kinds).Order();
    }

    private JsonObject Order() => Object(InputKinds.LacksMembers,
    [
        ("id", Integer()), ("count", _random.Next(4)), ("rank?", Integer()), ("level?", Integer()), ("weight", Double()), ("height?", Double()),
        ("ticks", JsonNode.Parse(_numbers.Long())), ("total", JsonNode.Parse(_numbers.Decimal())), ("discount?", JsonNode.Parse(_numbers.Decimal())),
        ("paid", Boolean()), ("urgent", Boolean()), ("gift?", Boolean()), ("grade", Pick("a", "b", "A", "ä", "€", "'", "\"", " ")),
        ("name", Text()), ("display title", Text()), ("note?", Text()), ("remark?", Text()), ("digits", _text.Digits()), ("document", Document()),
        ("key", Pick("0f8fad5b-d9cb-469f-a165-70867728950e", "00000000-0000-0000-0000-000000000000", "7c9e6679-7425-40de-944b-e07fc1f90ae7")),
        ("status", Status()), ("previous?", Status()), ("created", Instant()), ("due", Instant()), ("closed?", Instant()),
        ("delay", Pick("00:00:00", "00:00:05", "1.02:03:04", "-00:00:01", "00:00:00.2500000", "10.00:00:00", "00:59:59", "-2.00:00:00.5000000")),
        ("customer", Customer()), ("partner?", Customer()),
        ("box", Object(InputKinds.LacksNestedMembers, [("label", Text()), ("size", Integer()), ("note?", Text())])),
        ("point", Point()), ("other?", Point()),
        ("lines", Array(Line)), ("returns", Array(Line)), ("spares?", Array(Line)), ("tags", Array(Text)), ("notes", Array(() => _random.Next(3) == 0 ? null : Text())),
        ("numbers", Array(Integer)), ("prices", Array(Double)), ("matrix", Array(() => Array(Integer))),
        ("counts", Dictionary(Integer)), ("byName", Dictionary(Line)), ("labels", Dictionary(() => _random.Next(3) == 0 ? null : Text())), ("json", _random.Next(4) == 0 ? Any(3) : JsonObject(2)),
    ]);

    private JsonObject Customer() => Object(InputKinds.LacksNestedMembers, [("name", Text()), ("address", Address()), ("email?", Text()), ("billing?", Address())]);

    private JsonObject Address() => Object(InputKinds.LacksNestedMembers, [("street", Text()), ("city?", Text())]);

    private JsonObject Line() => Object(InputKinds.LacksNestedMembers, [("sku", Text()), ("quantity", Integer()), ("price", Double()), ("note?", Text())]);

    private JsonObject Point() => Object(InputKinds.None, [("x", Integer()), ("y", Integer())]);

    /// <summary>A name with a question mark is of a member that may be null, and missing if the input is of that kind.</summary>
    private JsonObject Object(InputKinds lacking, (string Name, JsonNode? Value)[] members)
    {
        var result = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (!name.EndsWith('?') || _random.Next(3) > 0)
            {
                result[name.TrimEnd('?')] = value;
            }
            else if (lacking is InputKinds.None || !_kinds.HasFlag(lacking) || _random.Next(2) == 0)
            {
                result[name.TrimEnd('?')] = null;
            }
        }

        return result;
    }

    private JsonArray Array(Func<JsonNode?> item) =>
        new([.. Enumerable.Range(0, _random.Next(10) switch { < 2 => 0, < 5 => 1, < 7 => 2, < 9 => 3, _ => 6 }).Select(_ => item())]);

    private JsonObject Dictionary(Func<JsonNode?> value)
    {
        var result = new JsonObject();
        for (var i = _random.Next(4); i > 0; i--)
        {
            result[_text.Key()] = value();
        }

        return result;
    }

    private JsonNode? Any(int depth) => _random.Next(depth > 0 ? 8 : 5) switch
    {
        0 => null,
        1 => Text(),
        2 => Integer(),
        3 => Double(),
        4 => Boolean(),
        5 => Array(() => Any(depth - 1)),
        _ => JsonObject(depth - 1),
    };

    private JsonObject JsonObject(int depth) => Object(InputKinds.None,
    [
        ("kind", Text()), ("items", Array(_random.Next(2) == 0 ? () => Any(depth) : Integer)), ("count", Integer()), ("flag", Boolean()), ("inner?", Any(depth)),
    ]);

    private JsonNode Document() => _random.Next(8) == 0 ? Pick("", "{", "{\"sku\":", "[1,2", "text") : Line().ToJsonString();

    private JsonNode Instant()
    {
        var time = new DateTimeOffset(2020 + _random.Next(10), 1 + _random.Next(12), 1 + _random.Next(28), _random.Next(24), _random.Next(60), _random.Next(60), TimeSpan.Zero);
        var fraction = _random.Next(3) == 0 ? $".{_random.Next(1_000):d3}" : _kinds.HasFlag(InputKinds.FinerThanMilliseconds) ? $".{_random.Next(10_000_000):d7}" : "";
        var zone = _random.Next(3) == 0 ? Pick("+02:00", "-05:30", "+00:00").GetValue<string>() : "Z";
        return time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + fraction + zone;
    }

    private JsonNode Integer() => _numbers.Integer();

    private JsonNode Double() => JsonNode.Parse(_numbers.Double())!;

    private JsonNode Boolean() => _random.Next(2) == 0;

    private JsonNode Text() => _text.Next();

    private JsonNode Status() => Pick("Open", "Shipped", "Closed");

    private JsonNode Pick(params string[] texts) => texts[_random.Next(texts.Length)];
}
