-- What wrk sends to stamp: each request of a list once. Arguments: the file of the list.
-- A line of the list: the path of the act, the version of the request, the keeper's token.

local list, place = {}, 0
spent = false -- global: read from outside when all is done
local threads = {}

function setup(thread)
   table.insert(threads, thread)
end

function init(arguments)
   for line in io.lines(arguments[1]) do
      local path, version, token = line:match("^(%S+) (%S+) (%S+)$")
      table.insert(list, 'POST ' .. path .. ' HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ' .. token
         .. '\r\nIf-Match: "' .. version .. '"\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}')
   end
end

function request()
   place = place + 1
   if place > #list then
      spent = true
      place = #list
   end
   return list[place]
end

function done(summary, latency, requests)
   local errors = summary.errors
   io.write(string.format(
      '\nRESULT {"requests": %d, "microseconds": %d, "p50": %d, "p99": %d, "errors": %d, "spent": %s}\n',
      summary.requests, summary.duration, latency:percentile(50.0), latency:percentile(99.0),
      errors.connect + errors.read + errors.write + errors.status + errors.timeout,
      tostring(threads[1]:get("spent"))))
end
