-- What wrk sends: one kind of request; ids and communities are computed from numbers as the bench's SQL does.
-- Arguments: operation, file of tokens, rows (reads) or first number (writes), last number (writes).

local operation, tokens, first, last
number, spent = 0, false -- global: read from outside when all is done
local threads = {}

function setup(thread)
   table.insert(threads, thread)
end

local function community_of(request)
   return request * 7919 % 65537 % 66
end

local function own_code(community)
   return (math.floor(community / 9) + 1) * 1000 + community % 9 + 1
end

local function request_id(request)
   return string.format("01900000-0000-7000-8000-%012d", request)
end

local function written(method, path, community, more)
   return method .. " " .. path .. " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " .. tokens[community]
      .. "\r\n" .. more .. "\r\n"
end

local make = {}

function make.list()
   local community = math.random(0, 65)
   local id = string.format("01900000-0000-7000-8001-%012d", own_code(community))
   return written("GET", "/stamp-requests?community_id=" .. id .. "&limit=50", community, "")
end

function make.get()
   local request = math.random(1, first)
   return written("GET", "/stamp-requests/" .. request_id(request), community_of(request), "")
end

local function act(name, version)
   return function()
      number = number + 1
      if number > last then spent = true end
      local path = "/stamp-requests/" .. request_id(number) .. "/" .. name
      return written("POST", path, community_of(number), 'If-Match: "' .. version .. '"\r\nContent-Length: 0\r\n')
   end
end

make.submit = act("submission", 1)
make.approve = act("approval", 3)

function init(arguments)
   operation, tokens = arguments[1], dofile(arguments[2])
   first, last = tonumber(arguments[3]), tonumber(arguments[4])
   number = first - 1
   math.randomseed(os.time() + first)
   request = make[operation]
end

function done(summary, latency, requests)
   local errors = summary.errors
   io.write(string.format(
      '\nRESULT {"requests": %d, "microseconds": %d, "p50": %d, "p99": %d, "failed": %d, "errors": %d, "number": %d, "spent": %s}\n',
      summary.requests, summary.duration, latency:percentile(50.0), latency:percentile(99.0),
      errors.status, errors.connect + errors.read + errors.write + errors.status + errors.timeout,
      threads[1]:get("number") or 0, tostring(threads[1]:get("spent"))))
end
